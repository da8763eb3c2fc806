import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseIsoDay } from "#model/calendar.ts";
import type { Statement } from "#model/reading.ts";
import type { AccountSaying } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Claim, Discrepancy } from "#model/record/discrepancy.ts";
import type { OfficeClaim } from "#model/record/office-claim.ts";
import { loadBase } from "#knowledge/base.ts";
import { makeLocatePlace } from "#knowledge/place-finder.ts";
import { loadOfficeTitles } from "#knowledge/office-titles.ts";
import { loadTopicNames } from "#knowledge/topic-names.ts";
import { discrepanciesOf } from "#record/findings/discrepancies-of.ts";
import { gapsOf } from "#record/findings/gaps/gaps-of.ts";
import type { Neighbourhood } from "#record/findings/neighbourhood.ts";
import { officeDiscrepancies } from "#record/findings/offices/office-discrepancies.ts";
import type { PlacedSequence } from "#record/findings/placed-sequence.ts";
import { namesOfBase } from "#record/findings/sentences/names.ts";
import { sentenceOf } from "#record/findings/sentences/sentence-of.ts";
import { mergeAccounts } from "#record/merging/merge-accounts.ts";
import { GOLD, goldAccounts, hasGold, type Quoted, readGoldRecord, seedText } from "./gold-accounts.ts";

const [S0, S1, S2, S3, S4] = ["000_76771808e5dfc050", "001_2e86b2f1023d5d9a", "002_baa9b6903fa05ee9", "003_37504f6d359e9b1c", "004_199d0f8a0a181f90"] as const;
const TODAY = parseIsoDay("2025-10-18") as number;
const base = hasGold ? loadBase() : null;

const spanOf = (seed: string, quote: string): { readonly start: number; readonly end: number } => {
  const start = seedText(seed).indexOf(quote);
  expect(start, `${seed}: ${quote}`).toBeGreaterThanOrEqual(0);
  return { start, end: start + quote.length };
};

/** What the annotation of statements leaves open: which contact they are about, and their topics. By their place in it. */
const ABOUT: readonly (readonly [seed: string, statement: number, contact: number, topics: readonly string[]])[] = [
  [S0, 5, 0, ["ukraine", "european_security", "regional_security"]],
  [S0, 6, 0, ["peace_process"]],
  [S0, 9, 0, ["missiles", "arms_deliveries"]],
  [S0, 10, 0, ["arms_deliveries"]],
  [S1, 5, 0, ["gaza", "ceasefire", "hostages"]],
  [S1, 7, 0, ["economic_cooperation"]],
  [S2, 1, 0, []],
  [S2, 2, 0, []],
  [S3, 0, 0, []],
  [S3, 1, 0, ["diplomatic_relations"]],
  [S3, 5, 0, []],
  [S3, 6, 0, ["territorial_integrity"]],
];

/** What is said about the annotated contact `SEED.INDEX`. */
const saidOf = (account: string): readonly AccountSaying[] =>
  ABOUT.filter(([seed, , contact]) => account === `${seed}.${contact}`).map(([seed, index, , topics]) => {
    const gold = JSON.parse(readFileSync(join(GOLD, "seeds", `${seed}.json`), "utf8")) as {
      readonly actors: Readonly<Record<string, { readonly side: string | null }>>;
      readonly statements: readonly { readonly speaker: string; readonly act: Statement["act"]; readonly quote: string }[];
    };
    const { speaker, act, quote } = gold.statements[index] as (typeof gold.statements)[number];
    return { speaker, side: gold.actors[speaker]?.side ?? speaker, act, topics, content: spanOf(seed, quote) };
  });

const sequence = (seed: string, contact: number, other: number | null, days: number, quote: string): PlacedSequence => ({
  report: seed,
  account: `${seed}.${contact}`,
  other: other === null ? null : `${seed}.${other}`,
  order: "after",
  days,
  comparator: "about",
  span: spanOf(seed, quote),
});

const office = (seed: string, when: OfficeClaim["when"], quote: string): OfficeClaim => ({
  actor: "donald_trump",
  office: "president",
  body: "usa",
  when,
  span: spanOf(seed, quote),
});

describe.runIf(hasGold)("findings over the annotated seeds", () => {
  if (base === null) return;
  const gold = readGoldRecord();
  const accounts = new Map(gold.seeds.flatMap((seed) => goldAccounts(seed).map((a) => [a.id, { ...a, said: saidOf(a.id) }] as const)));
  const known = { base, locate: makeLocatePlace(base) };
  const byName = new Map<string, RecordContact>(
    gold.contacts.map((c) => [
      c.id,
      mergeAccounts(
        c.accounts.flatMap((a) => {
          const account = accounts.get(`${a.seed}.${a.contact}`);
          return account === undefined
            ? []
            : [account.ordinal?.scope === "less than two weeks" ? { ...account, ordinal: { ...account.ordinal, scope: "less than 14 days" } } : account];
        }),
      ),
    ]),
  );
  const nameOf = new Map([...byName].map(([name, { id }]) => [id, name]));
  const near: Neighbourhood = {
    others: [...byName.values()],
    sequences: [sequence(S0, 0, null, 61, "بعد انقطاع دام قرابة شهرين"), sequence(S3, 0, 1, 14, "بعد نحو أسبوعين فقط من لقاء")],
  };
  const offices = [
    {
      report: { id: S2, text: seedText(S2), published: "2025-04-14", accounts: [] },
      claims: [office(S2, "former-and-current", "الرئيس الأميركي السابق – والحالي – دونالد ترامب")],
    },
    { report: { id: S3, text: seedText(S3), published: "2025-04-25", accounts: [] }, claims: [office(S3, "former", "الرئيس الأمريكي السابق دونالد ترامب")] },
    { report: { id: S4, text: seedText(S4), published: "2025-02-10", accounts: [] }, claims: [office(S4, "current", "الرئيس الأميركي دونالد ترامب")] },
  ];
  const discrepancies = [
    ...[...byName.values()].flatMap((c) => discrepanciesOf(c, near, known)),
    ...offices.flatMap(({ claims, report }) => officeDiscrepancies(claims, report, base)),
  ];
  const gaps = [...byName.values()].flatMap((c) => gapsOf(c, near, known, TODAY));

  const touches = (claims: readonly Claim[], { seed, quote }: Quoted): boolean => {
    const span = spanOf(seed, quote);
    return claims.some((c) => c.report === seed && c.span.start < span.end && span.start < c.span.end);
  };

  test.each(gold.discrepancies.filter((d) => d.required).map((d) => [d.id, d] as const))("%s is found", (_, expected) => {
    const found = discrepancies.filter((d) => d.kind === expected.kind && (expected.contact === undefined || nameOf.get(d.contact ?? "") === expected.contact));
    expect(found).toHaveLength(1);
  });
  test("nothing else is reported", () => {
    const allowed = gold.discrepancies.map((d) => `${d.kind} ${d.contact ?? ""}`);
    const told = discrepancies.map((d) => `${d.kind} ${nameOf.get(d.contact ?? "") ?? ""}`);
    expect(told.filter((d) => !allowed.includes(d))).toEqual([]);
  });
  test.each(gold.compatible.map((c) => [c.id, c] as const))("%s is not reported", (_, { contact, values }) => {
    const both = (d: Discrepancy): boolean => d.kind === "attribute" && values.every((v) => touches(d.claims, v));
    const own = discrepancies.filter((d) => contact === undefined || nameOf.get(d.contact ?? "") === contact);
    expect(own.filter(both)).toEqual([]);
  });
  test.each(gold.gaps.map((g) => [g.id, g] as const))("the gap %s", (id, expected) => {
    const found = gaps.filter((g) => nameOf.get(g.contact) === expected.contact && (id === "call-before-2025-10-16") === (g.kind === "silence"));
    if (expected.required) expect(found).toHaveLength(1);
    for (const gap of found) {
      expect(gap.claim).toEqual(expected.claim);
      expect(gap.missing).toBe(expected.missing);
      expect(gap.identified.map((c) => nameOf.get(c)).sort()).toEqual([...expected.identified].sort());
    }
  });
  test("no other gap is reported", () => {
    const allowed = gold.gaps.map((g) => g.contact);
    expect(gaps.map((g) => nameOf.get(g.contact)).filter((c) => !allowed.includes(c ?? ""))).toEqual([]);
  });
  test("the sentences", () => {
    const called = namesOfBase(base, known.locate, loadTopicNames(), loadOfficeTitles());
    const people: Readonly<Record<string, string>> = {
      putin: "vladimir_putin",
      trump: "donald_trump",
      witkoff: "steve_witkoff",
      zelensky: "volodymyr_zelenskyy",
    };
    const names = { ...called, actor: (id: string) => called.actor(people[id] ?? id) };
    for (const finding of [...discrepancies, ...gaps]) console.log(`${sentenceOf(finding, "en", names)}\n${sentenceOf(finding, "ar", names)}`);
  });
});
