import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FiledAccount } from "#store/store.ts";
import { DIALECTS } from "./dialects.ts";
import { entryOf, filedAccount, storedReport } from "./entry-maker.ts";

const report = storedReport();
const PAIRS = ["a|b", "a|c", "b|c", "a|a"];

/** Ranges from one day to years, and those that are as good as open. */
const place = fc
  .record({
    tier: fc.constantFrom("anchored" as const, "floating" as const),
    family: fc.constantFrom("call", "meeting"),
    pairs: fc.subarray(PAIRS, { minLength: 1 }),
    from: fc.integer({ min: -500, max: 500 }),
    days: fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 4, max: 70 }),
      fc.integer({ min: 200, max: 5_000 }),
      fc.constant(1_000_000),
      fc.constant(90_000_000),
    ),
  })
  .map(({ days, ...rest }) => ({ ...rest, to: rest.from + days }));

const query = fc
  .record({
    tier: fc.constantFrom("anchored" as const, "floating" as const),
    families: fc.subarray(["call", "meeting"], { minLength: 1 }),
    pairs: fc.subarray(PAIRS, { minLength: 1 }),
    from: fc.integer({ min: -600, max: 600 }),
    days: fc.integer({ min: 0, max: 90 }),
  })
  .map(({ days, ...rest }) => ({ ...rest, to: rest.from + days }));

const ids = (filed: readonly FiledAccount[]): readonly string[] => filed.map((f) => f.account.id).sort();

describe.each(DIALECTS)("accounts in $name", ({ onNewStore }) => {
  test("near are exactly those that share tier, family, a pair and a day", () =>
    onNewStore(async (store) => {
      await fc.assert(
        fc.asyncProperty(fc.array(place, { maxLength: 25 }), fc.array(query, { minLength: 1, maxLength: 8 }), async (places, queries) => {
          await store.removeReport(report.id);
          const accounts = places.map((p, n) => filedAccount(report, n * 10, "aranor gilda", {}, p));
          await store.addEntries([entryOf(report, { accounts })]);
          for (const asked of queries) {
            const near = accounts.filter(
              ({ place: p }) =>
                p.tier === asked.tier &&
                asked.families.includes(p.family) &&
                p.pairs.some((pair) => asked.pairs.includes(pair)) &&
                p.from <= asked.to &&
                p.to >= asked.from,
            );
            expect(ids(await store.accountsNear(asked))).toEqual(ids(near));
          }
        }),
        { numRuns: 40 },
      );
    }));

  test("their events are kept, asked for in any number, and go with their report", () =>
    onNewStore(async (store) => {
      const accounts = Array.from({ length: 300 }, (_, n) => filedAccount(report, n * 10, "aranor gilda"));
      const all = accounts.map((a) => a.account.id);
      await store.addEntries([entryOf(report, { accounts })]);
      expect(await store.eventsOfAccounts(all)).toEqual(new Map());
      await store.setEvents(new Map(all.slice(1).map((id, n) => [id, `e${n % 2}`])));
      expect(await store.eventsOfAccounts([...all, ...all, "none"])).toEqual(new Map(all.slice(1).map((id, n) => [id, `e${n % 2}`])));
      const members = await store.accountsOfEvents(["e1", "none"]);
      expect(members.map((m) => m.event)).toEqual(Array.from({ length: 149 }, () => "e1"));
      expect(ids(members)).toEqual(
        all
          .slice(1)
          .filter((_, n) => n % 2 === 1)
          .sort(),
      );
      await store.removeReport(report.id);
      expect([await store.eventsOfAccounts(all), await store.accountsOfEvents(["e0"])]).toEqual([new Map(), []]);
    }));
});
