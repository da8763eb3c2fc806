import type { Account } from "#model/record/account.ts";

/** Account of one value: as the account is, or with one that the report tells beside it. */
function withTold(account: Account, told: Account["alsoTold"][number]): Account {
  const sources = { ...account.sources, [told.attribute]: told.source };
  return told.attribute === "duration" ? { ...account, duration: told.value, sources } : { ...account, ordinal: told.value, sources };
}

/** The accounts with every value that they tell: a report in which two speakers differ gives two tellings. Their ids are those of their accounts. */
export const tellingsOf = (accounts: readonly Account[]): readonly Account[] =>
  accounts.flatMap((account) => [account, ...account.alsoTold.map((told) => withTold(account, told))]);
