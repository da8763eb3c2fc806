import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay, parseIsoDay } from "#model/calendar.ts";
import type { ContactKind, ContactStatus } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { loadBase } from "#knowledge/base.ts";
import { loadOfficeTitles } from "#knowledge/office-titles.ts";
import { makeLocatePlace } from "#knowledge/place-finder.ts";
import { loadTopicNames } from "#knowledge/topic-names.ts";
import { DIFFER } from "#record/findings/attributes/differ.ts";
import { discrepanciesOf } from "#record/findings/discrepancies-of.ts";
import { gapsOf } from "#record/findings/gaps/gaps-of.ts";
import { relateParties } from "#record/findings/parties.ts";
import { reachOf } from "#record/findings/reach-of.ts";
import { namesOfBase } from "#record/findings/sentences/names.ts";
import { sentenceOf } from "#record/findings/sentences/sentence-of.ts";
import { mergeAccounts } from "#record/merging/merge-accounts.ts";
import { account } from "./account-maker.ts";
import { withInvented } from "./invented-names.ts";

const base = loadBase();
const known = { base, locate: makeLocatePlace(base) };
const names = withInvented(namesOfBase(base, known.locate, loadTopicNames(), loadOfficeTitles()));
const FIRST_DAY = parseIsoDay("2025-03-01") as number;
const TODAY = FIRST_DAY + 60;

const day = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 40 }).map(isoDay);
const date = fc.oneof(
  day,
  day.map((d) => `${d}?`),
  day.map((d) => d.slice(0, 7)),
  fc.constantFrom(null, "2025~"),
);
const who = fc.constantFrom("aranor gilda", "gilda aranor", "arnor gondor", "berin gilda", "aranor gilda roswen");
const stance = fc.record({ actor: fc.constantFrom("aranor", "gilda", "hareth", "sources"), stance: fc.constantFrom("confirms", "denies", "declines") });
const told = fc.record({
  who,
  kind: fc.constantFrom<ContactKind>("meeting", "talks", "visit", "call"),
  status: fc.constantFrom<ContactStatus>("held", "held", "held", "planned", "proposed", "denied", "cancelled", "under_way"),
  several: fc.constantFrom(false, false, false, true),
  date,
  duration: fc.constantFrom(null, { minutes: 180, comparator: "exact" }, { minutes: 240, comparator: "about" }, { minutes: 120, comparator: "more_than" }),
  place: fc.constantFrom(null, { name: "موسكو", country: "russia" }, { name: "الكرملين", country: "russia" }, { name: "جنيف", country: null }),
  ordinal: fc.constantFrom(
    null,
    null,
    { n: 2, scope: null },
    { n: 2, scope: "2025" },
    { n: 3, scope: "2025" },
    { n: 2, scope: "less than 14 days" },
    { n: 4, scope: "last 2 months" },
  ),
  initiator: fc.constantFrom(null, "aranor", "gilda", "arnor"),
  confirmation: fc.array(stance, { maxLength: 2 }),
  published: fc.oneof(day, fc.constant(null)),
  wire: fc.constantFrom(null, null, "w"),
});
const SIDES: Readonly<Record<string, string>> = { aranor: "arnor", gilda: "gondor", hareth: "gondor" };

const accounts = (prefix: string, most: number) =>
  fc.array(told, { minLength: 1, maxLength: most }).map((all) =>
    all.map(
      ({ who: parties, confirmation, wire, ...given }, i): Account =>
        account(`${prefix}${i}`, parties, {
          ...(given as Partial<Account>),
          confirmation: confirmation.map((c) => ({ actor: c.actor, stance: c.stance as "confirms", side: SIDES[c.actor] ?? c.actor, span: null })),
          wire: wire ?? `${prefix}${i}`,
        }),
    ),
  );
const record = fc.record({
  own: accounts("r", 5),
  others: fc.array(fc.nat(), { maxLength: 3 }).chain((all) => fc.tuple(...all.map((_, i) => accounts(`o${i}-`, 2)))),
});

const findings = (
  own: readonly Account[],
  others: readonly (readonly Account[])[],
  order: (c: readonly RecordContact[]) => readonly RecordContact[] = (c) => c,
) => {
  const contact = mergeAccounts(own);
  const near = { others: order([contact, ...others.map((o) => mergeAccounts(o))]), sequences: [] };
  return [...discrepanciesOf(contact, near, known), ...gapsOf(contact, near, known, TODAY)];
};
const shuffled = <T>(items: readonly T[], dice: readonly number[]): readonly T[] =>
  items
    .map((item, i) => ({ item, at: dice[i] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
const dice = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });

describe("findings", () => {
  test("do not depend on the order of accounts or contacts", () =>
    fc.assert(
      fc.property(record, dice, ({ own, others }, order) => {
        expect(findings(shuffled(own, order), others, (c) => shuffled(c, order))).toEqual(findings(own, others));
      }),
      { numRuns: 500 },
    ));
  test("are the same when a copy of an account is added", () =>
    fc.assert(
      fc.property(record, ({ own, others }) => {
        const ids = (found: ReturnType<typeof findings>) => found.map((f) => f.id).sort();
        const first = own[0] as Account;
        expect(ids(findings([...own, { ...first, id: "z.0", report: "z", wire: first.wire }], others))).toEqual(ids(findings(own, others)));
      }),
      { numRuns: 500 },
    ));
  test("have ids of their own", () =>
    fc.assert(
      fc.property(record, ({ own, others }) => {
        const found = findings(own, others).map((f) => f.id);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 500 },
    ));
  test("name only claims of the contact and of those around it, each once", () =>
    fc.assert(
      fc.property(record, ({ own, others }) => {
        const ids = new Set([own, ...others].flat().map((a) => a.id));
        for (const { claims } of findings(own, others)) {
          expect(claims.every((c) => ids.has(c.account ?? ""))).toBe(true);
          expect(new Set(claims.map((c) => JSON.stringify(c))).size).toBe(claims.length);
        }
      }),
      { numRuns: 300 },
    ));
  test("need no contact that lies out of reach", () =>
    fc.assert(
      fc.property(record, ({ own, others }) => {
        const reach = reachOf(mergeAccounts(own), []);
        // As they are looked for: by the days of any of their accounts.
        const isNear = (account: Account): boolean => {
          const { earliest, latest } = mergeAccounts([account]);
          return reach !== null && (earliest === null || earliest <= reach.to) && (latest === null || reach.from === null || latest >= reach.from);
        };
        const inReach = others.filter((o) => o.some(isNear));
        expect(findings(own, inReach)).toEqual(findings(own, others));
      }),
      { numRuns: 500 },
    ));
  test("are said in whole sentences of both languages", () =>
    fc.assert(
      fc.property(record, ({ own, others }) => {
        for (const finding of findings(own, others))
          for (const lang of ["ar", "en"] as const) {
            const sentence = sentenceOf(finding, lang, names);
            expect(sentence).not.toMatch(/[{}]|undefined|NaN|null|\b\w+\.\w+\b/);
            expect(sentence).toMatch(/\.$/);
          }
      }),
      { numRuns: 300 },
    ));
  test("a gap lacks what its number says less what was identified", () =>
    fc.assert(
      fc.property(record, ({ own, others }) => {
        for (const finding of findings(own, others))
          if (finding.kind === "count" && "identified" in finding) {
            expect(finding.missing).toBe((finding.claim.n as number) - finding.identified.length);
            expect(finding.identified).toContain(finding.contact);
            expect(finding.possible.filter((id) => finding.identified.includes(id))).toEqual([]);
          }
      }),
      { numRuns: 300 },
    ));
});

describe("comparisons are symmetric", () => {
  test.each(DIFFER)("$attribute", ({ differ }) => {
    fc.assert(
      fc.property(accounts("r", 2), ([a, b = a]) => differ(a as Account, b as Account, known) === differ(b as Account, a as Account, known)),
      { numRuns: 500 },
    );
  });
  test("parties", () => {
    fc.assert(
      fc.property(accounts("r", 2), ([a, b = a]) => relateParties(a as Account, b as Account) === relateParties(b as Account, a as Account)),
      { numRuns: 300 },
    );
  });
});
