import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay } from "#model/calendar.ts";
import type { ContactKind, ContactStatus } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import { account } from "./account-maker.ts";
import { AccountsInMemory } from "./accounts-in-memory.ts";

const FIRST_DAY = 20_000;
const day = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 12 }).map(isoDay);
const date = fc.oneof(
  day,
  fc.constant(null),
  day.map((d) => `${d}?`),
  day.map((d) => `${d.slice(0, 7)}`),
  fc.constant("2024~"),
);
const who = fc.constantFrom(
  "aranor gilda",
  "aranor hareth",
  "arnor gondor",
  "berin gilda",
  "arnor gilda",
  "aranor gilda roswen",
  "arnor gondor rohan",
  "aranor berin",
);
const place = fc.constantFrom(null, { name: "Minas", country: "gondor" }, { name: "Fornost", country: "arnor" }, { name: "Annuminas", country: "arnor" });
const ordinal = fc.constantFrom(null, null, { n: 2, scope: null }, { n: 3, scope: "2024" });

const told = fc.record({
  who,
  kind: fc.constantFrom<ContactKind>("meeting", "talks", "call"),
  status: fc.constantFrom<ContactStatus>("held", "held", "planned", "denied", "cancelled"),
  date,
  published: fc.oneof(day, fc.constant(null)),
  place,
  ordinal,
});
/** Reports, each with one to three accounts. */
const reports = fc
  .array(fc.array(told, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 12 })
  .map((all) =>
    all.map((accounts, r) =>
      accounts.map(
        ({ who: parties, ...given }, i): Account =>
          account(`r${r}`, parties, { ...given, published: accounts[0]?.published ?? null, evidence: [{ start: i, end: i + 1 }] }),
      ),
    ),
  );

const groupsOf = async (batches: readonly (readonly Account[])[]): Promise<readonly (readonly string[])[]> => {
  const record = new AccountsInMemory();
  for (const batch of batches) await record.add(batch);
  return record.groups();
};

describe("which accounts are of one event", () => {
  test("does not depend on the order in which reports arrive", async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.infiniteStream(fc.nat()), async (all, dice) => {
        const shuffled = all
          .map((report) => ({ report, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ report }) => report);
        expect(await groupsOf(shuffled)).toEqual(await groupsOf(all));
      }),
      { numRuns: 400 },
    );
  });
  test("does not depend on how many are added at once", async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (all) => {
        expect(await groupsOf([all.flat()])).toEqual(await groupsOf(all));
      }),
      { numRuns: 200 },
    );
  });
  test("is as before when a report is added and taken away again", async () => {
    await fc.assert(
      fc.asyncProperty(reports, async ([last = [], ...others]) => {
        const record = new AccountsInMemory();
        for (const report of others) await record.add(report);
        const before = record.groups();
        await record.add(last);
        await record.remove(last);
        expect(record.groups()).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
  test("never joins two accounts of one report", async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (all) => {
        for (const group of await groupsOf(all)) expect(new Set(group.map((id) => id.split(".")[0])).size).toBe(group.length);
      }),
      { numRuns: 200 },
    );
  });
});
