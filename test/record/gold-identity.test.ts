import { describe, expect, test } from "vitest";
import { AccountsInMemory } from "./accounts-in-memory.ts";
import { goldAccounts, hasGold, readGoldRecord } from "./gold-accounts.ts";

describe.runIf(hasGold)("annotated accounts of several reports", () => {
  test("are joined as their annotators joined them", async () => {
    const gold = readGoldRecord();
    const record = new AccountsInMemory();
    for (const seed of gold.seeds) await record.add(goldAccounts(seed));
    const expected = gold.contacts.map((c) => c.accounts.map((a) => `${a.seed}.${a.contact}`).sort()).sort();
    expect(record.groups().map((group) => [...group].sort())).toEqual(expected);
  });
});
