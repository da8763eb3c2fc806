import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Report } from "#model/report.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import { all, contactsOf, onNewRecord, take } from "./record-at-work.ts";

const STORY: readonly Report[] = readFileSync(join(import.meta.dirname, "../../examples/reports/story.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => Report.parse(JSON.parse(line)));
const textOf = new Map<string, string>();

/** What the record over the example reports holds of the two presidents and of the envoy: kind, day as shown, accounts, status. */
const HELD: readonly (readonly [name: string, kind: string, date: string | null, who: string, accounts: number, status: string])[] = [
  ["the first call", "call", "2025-02-12", "donald_trump vladimir_putin", 1, "held"],
  ["the call of two readouts", "call", "2025-03-18", "donald_trump vladimir_putin", 3, "held"],
  ["the envoy in Saint Petersburg", "meeting", "2025-04-11", "steve_witkoff vladimir_putin", 1, "held"],
  ["the envoy in the Kremlin", "meeting", "2025-04-25", "steve_witkoff vladimir_putin", 1, "held"],
  ["the call that is numbered twice", "call", "2025-10-16", "donald_trump vladimir_putin", 2, "held"],
  ["the plan that was given up", "meeting", null, "donald_trump vladimir_putin", 4, "cancelled"],
];

describe("the record over the example reports", () => {
  let contacts: readonly RecordContact[] = [];
  let discrepancies: readonly Discrepancy[] = [];
  let gaps: readonly Gap[] = [];
  beforeAll(() =>
    onNewRecord(async (store) => {
      await take(store, STORY);
      contacts = await contactsOf(store);
      discrepancies = await all((page) => store.discrepancies({}, page));
      gaps = await all((page) => store.gaps({}, page));
      for await (const { id, text } of store.allReports()) textOf.set(id, text);
    }),
  );
  const find = (name: string): RecordContact => {
    const told = HELD.find(([n]) => n === name);
    const found = contacts.filter(
      (c) =>
        told !== undefined &&
        c.kind === told[1] &&
        (c.date?.value ?? null) === told[2] &&
        told[3].split(" ").every((who) => c.participants.some((p) => p.actor === who)) &&
        c.accounts.length === told[4] &&
        c.status === told[5],
    );
    expect(found, name).toHaveLength(1);
    return found[0] as RecordContact;
  };

  test.each(HELD.map(([name]) => name))("holds %s, with all its accounts", (name) => {
    expect(find(name)).toBeDefined();
  });
  test("keeps them apart", () => {
    expect(new Set(HELD.map(([name]) => find(name).id)).size).toBe(HELD.length);
  });
  test("tells the life of the plan", () => {
    expect(find("the plan that was given up").life.map((step) => step.status)).toEqual(["planned", "cancelled"]);
  });
  test.each([
    ["attribute", "duration", "the envoy in the Kremlin", ["180 exact", "240 about"]],
    ["attribute", "initiator", "the call that is numbered twice", ["russia", "usa"]],
    ["count", "ordinal", "the call that is numbered twice", ["7 2025", "8 2025"]],
  ] as const)("finds that accounts disagree: %s %s of %s", (kind, attribute, name, values) => {
    const found = discrepancies.filter((d) => d.kind === kind && d.attribute === attribute && d.contact === find(name).id);
    expect(found.map((d) => d.claims.map((c) => c.value).sort())).toEqual([values]);
  });
  test.each(["the call of two readouts", "the call that is numbered twice"])("shows what each side's readout names of %s", (name) => {
    expect(discrepancies.filter((d) => d.kind === "readout" && d.contact === find(name).id)).toHaveLength(1);
  });
  test("reports nothing else", () => {
    expect(discrepancies).toHaveLength(5);
  });
  test.each([
    ["the envoy in Saint Petersburg", 3, 2],
    ["the envoy in the Kremlin", 4, 2],
    ["the call that is numbered twice", 8, 5],
  ])("knows how many lack before %s", (name, n, missing) => {
    expect(gaps.filter((g) => g.contact === find(name).id && g.claim.n === n).map((g) => g.missing)).toEqual([missing]);
  });
  test("rests every claim on words", () => {
    for (const { claims } of [...discrepancies, ...gaps])
      for (const { report, span } of claims) expect(textOf.get(report)?.slice(span.start, span.end).trim().length).toBeGreaterThan(2);
  });
});
