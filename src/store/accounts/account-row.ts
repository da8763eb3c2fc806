import type { Account } from "#model/record/account.ts";
import type { AccountPlace, FiledAccount } from "../store.ts";

/** The columns of an account that is filed. */
export interface AccountRow {
  readonly n: number;
  readonly id: string;
  readonly tier: AccountPlace["tier"];
  readonly family: string;
  readonly from_day: number;
  readonly to_day: number;
  readonly pairs: string;
  readonly body: string;
}

export const ACCOUNT_COLUMNS = "a.n, a.id, a.tier, a.family, a.from_day, a.to_day, a.pairs, a.body";

export const filedAccount = (row: AccountRow): FiledAccount => ({
  account: JSON.parse(row.body) as Account,
  place: { tier: row.tier, family: row.family, pairs: JSON.parse(row.pairs) as string[], from: row.from_day, to: row.to_day },
});

/** An order that does not tell in which order reports arrived. */
export const byId = (a: AccountRow, b: AccountRow): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
