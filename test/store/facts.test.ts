import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Entry, FactFilter } from "#store/store.ts";
import { contactOf } from "./contact-maker.ts";
import { DIALECTS } from "./dialects.ts";
import { entryOf, filedAccount, filedFact, storedReport } from "./entry-maker.ts";
import { everyPage } from "./pages.ts";

const ACTORS = ["aranor", "gilda", null];
const KINDS = ["statement", "position", "question"] as const;

const ENTRIES: readonly Entry[] = Array.from({ length: 90 }, (_, n) => {
  const report = { ...storedReport({ text: `خبر ${n} عن تصريحات الوزير` }), publishedAt: n % 10 === 9 ? null : `2025-03-${10 + (n % 9)}` };
  const account = filedAccount(report, 0, "aranor gilda");
  const facts = Array.from({ length: n % 5 }, (_unused, k) => {
    const i = n + 3 * k;
    const given = { actor: ACTORS[i % 3] ?? null, side: i % 2 === 0 ? "arnor" : null, topics: i % 4 === 0 ? ["peace"] : i % 4 === 1 ? ["peace", "trade"] : [] };
    return filedFact(report, k * 3, { ...given, kind: KINDS[i % 3] ?? "statement", account: k === 0 ? account.account.id : null });
  });
  return entryOf(report, { accounts: [account], facts });
});
const order = (f: FiledFact): string => `${f.published === null ? "z" : 9_999 - Number(f.published.slice(8))} ${f.report}`;
const FACTS = ENTRIES.flatMap((e) => e.facts)
  .map((fact, n) => ({ fact, n }))
  .sort((a, b) => (order(a.fact) === order(b.fact) ? a.n - b.n : order(a.fact) < order(b.fact) ? -1 : 1))
  .map(({ fact }) => fact);

const contact = contactOf([ENTRIES[1], ENTRIES[6], ENTRIES[12]].map((e) => e?.accounts[0]?.account) as unknown as Parameters<typeof contactOf>[0]);

const fits = (f: FiledFact, by: FactFilter): boolean =>
  (by.kind === undefined || f.kind === by.kind) &&
  (by.actor === undefined || f.actor === by.actor) &&
  (by.side === undefined || f.side === by.side) &&
  (by.topic === undefined || f.topics.includes(by.topic)) &&
  (by.topicless === undefined || f.topics.length === 0) &&
  (by.report === undefined || f.report === by.report) &&
  (by.contact === undefined || contact.accounts.some((a) => a.id === f.account)) &&
  ((by.from === undefined && by.to === undefined) || f.published !== null) &&
  (by.from === undefined || (f.published ?? "") >= by.from) &&
  (by.to === undefined || (f.published ?? "") <= by.to);

const filter: fc.Arbitrary<FactFilter> = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    actor: fc.constantFrom("aranor", "gilda", "nobody"),
    side: fc.constant("arnor"),
    topic: fc.constantFrom("peace", "trade"),
    topicless: fc.constant(true as const),
    report: fc.constantFrom(...ENTRIES.slice(1, 5).map((e) => e.report.id)),
    contact: fc.constantFrom(contact.id, contact.accounts[1]?.id ?? ""),
    from: fc.integer({ min: 9, max: 20 }).map((n) => `2025-03-${`${n}`.padStart(2, "0")}`),
    to: fc.integer({ min: 9, max: 20 }).map((n) => `2025-03-${`${n}`.padStart(2, "0")}`),
  },
  { requiredKeys: [] },
);

describe.each(DIALECTS)("facts in $name", ({ onNewStore }) => {
  test("those that fit, each once, newest report first, whatever the limit", () =>
    onNewStore(async (store) => {
      await store.addEntries(ENTRIES);
      await store.changeContacts({ removed: [], written: [contact] });
      expect(await everyPage(1_000, (page) => store.facts({}, page))).toEqual(FACTS);
      await fc.assert(
        fc.asyncProperty(filter, fc.integer({ min: 1, max: 200 }), async (by, limit) => {
          expect(await everyPage(limit, (page) => store.facts(by, page))).toEqual(FACTS.filter((f) => fits(f, by)));
        }),
        { numRuns: 100 },
      );
    }));

  test("whoever asks something else need not wait until all reports are looked at", () =>
    onNewStore(async (store) => {
      await store.addEntries(ENTRIES);
      const nowhere = store.facts({ within: { start: 9_000, end: 9_001 } }, { limit: 1 }).then(() => "facts");
      expect(await Promise.race([nowhere, store.counts().then(() => "counts")])).toBe("counts");
      await nowhere;
    }));
});
