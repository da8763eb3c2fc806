import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Report } from "#model/report.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Claim, Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import { reportId } from "#store/report-id.ts";
import { GOLD, type GoldRecord, hasGold, type Quoted, readGoldRecord } from "../record/gold-accounts.ts";
import { all, contactsOf, onNewRecord, take } from "./record-at-work.ts";

/** What is required and not found yet, with what is missing. Found, it fails the test until it is struck out here. */
const NOT_YET: ReadonlyMap<string, string> = new Map();

describe.runIf(hasGold)("the record over the annotated seeds, as they are read", () => {
  const gold = readGoldRecord();
  const reports = new Map(
    readFileSync(join(GOLD, "seeds/reports.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => Report.parse(JSON.parse(line)))
      .map((report) => [report.id, report] as const),
  );
  let contacts: readonly RecordContact[] = [];
  let discrepancies: readonly Discrepancy[] = [];
  let gaps: readonly Gap[] = [];
  beforeAll(() =>
    onNewRecord(async (store) => {
      await take(store, [...reports.values()]);
      contacts = await contactsOf(store);
      discrepancies = await all((page) => store.discrepancies({}, page));
      gaps = await all((page) => store.gaps({}, page));
    }),
  );
  const idOf = (seed: string): string => reportId(reports.get(seed) as Report);
  const shares = ({ report, span }: Pick<Claim, "report" | "span">, { seed, quote }: Quoted): boolean => {
    const at = reports.get(seed)?.text.indexOf(quote) ?? -1;
    return report === idOf(seed) && at >= 0 && span.start < at + quote.length && at < span.end;
  };
  /** The contact on record that has accounts in the same reports and the same persons as an annotated one. */
  const onRecord = (id: string): RecordContact | undefined => {
    const told = gold.contacts.find((c) => c.id === id);
    if (told === undefined) return undefined;
    const seeds = told.accounts.map((a) => idOf(a.seed)).sort();
    return contacts.find(
      (c) =>
        c.accounts
          .map((a) => a.report)
          .sort()
          .join() === seeds.join() &&
        (c.kind === "call") === (told.kind === "call") &&
        told.participants.every((who) => c.participants.some((p) => p.actor === who || p.actor.endsWith(`_${who}`))) &&
        (told.date === null || c.date === null || c.date.value.startsWith(told.date.slice(0, 4))) &&
        (told.date === null) === (c.date === null),
    );
  };
  const ids = gold.contacts.map((c) => c.id);

  test.each(ids)("holds %s, with all its accounts", (id) => {
    expect(onRecord(id)).toBeDefined();
  });
  test("holds nothing else", () => {
    expect(contacts).toHaveLength(gold.contacts.length);
  });
  test.each(gold.distinct)("keeps %s and %s apart", (a, b) => {
    expect(onRecord(a)?.id).not.toBe(onRecord(b)?.id);
  });

  const found = (wanted: GoldRecord["discrepancies"][number]): boolean =>
    discrepancies.some(
      (d) =>
        d.kind === wanted.kind &&
        d.claims.some((claim) => wanted.values.some((v) => shares(claim, v))) &&
        (wanted.contact === undefined || d.contact === onRecord(wanted.contact)?.id),
    );
  test.each(gold.discrepancies.filter((d) => d.required && !NOT_YET.has(d.id)))("finds the discrepancy $id", (wanted) => {
    expect(found(wanted)).toBe(true);
  });
  test.each([...NOT_YET].flatMap(([id]) => gold.discrepancies.filter((d) => d.id === id)))("does not find $id yet: strike it out once it does", (wanted) => {
    expect(found(wanted)).toBe(false);
  });
  test("finds no discrepancy that is neither required nor allowed", () => {
    expect(
      discrepancies.filter((d) => !gold.discrepancies.some((g) => g.kind === d.kind && d.claims.some((claim) => g.values.some((v) => shares(claim, v))))),
    ).toEqual([]);
  });
  test.each(gold.compatible)("reports nothing about $id", ({ contact, values }) => {
    const about = discrepancies.filter(
      (d) => d.kind !== "readout" && d.kind !== "office" && d.kind !== "confirmation" && contact !== undefined && d.contact === onRecord(contact)?.id,
    );
    // Each of the two values stands in a claim of one discrepancy: then it is this pair that is reported.
    expect(about.filter((d) => d.kind === "attribute" && values.every((v) => d.claims.some((claim) => shares(claim, v))))).toEqual([]);
  });
  test.each(gold.gaps.filter((g) => g.required))("finds the gap $id", ({ contact, missing }) => {
    expect(gaps.filter((g) => g.contact === onRecord(contact)?.id).map((g) => g.missing)).toContain(missing);
  });
  test.each(gold.noGap)("finds no gap in the count of $contact", ({ contact }) => {
    expect(gaps.filter((g) => g.kind === "count" && g.contact === onRecord(contact)?.id)).toEqual([]);
  });
});
