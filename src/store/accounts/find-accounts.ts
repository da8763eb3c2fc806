import { among } from "../among.ts";
import type { Connection } from "../connection.ts";
import type { AccountQuery, FiledAccount } from "../store.ts";
import { ACCOUNT_COLUMNS, type AccountRow, byId, filedAccount } from "./account-row.ts";

/**
 * Accounts whose range shares a day with the one asked for. Of each size of ranges, only those can that begin within so many days before it: the index holds them side by side, however
 * many others there are. CROSS JOIN keeps the order: sizes first, then the index.
 */
export async function accountsNear(connection: Connection, query: AccountQuery): Promise<readonly FiledAccount[]> {
  const found = new Set<number>();
  for (const families of among(query.families))
    for (const pairs of among(query.pairs)) {
      const rows = await connection.all<{ account: number }>(
        `SELECT p.account FROM range_sizes s CROSS JOIN account_pairs p WHERE p.tier = ? AND p.family IN ${families.sql} AND p.pair IN ${pairs.sql} AND p.size = s.size
          AND p.from_day BETWEEN ? - s.days + 1 AND ? AND p.to_day >= ?`,
        [query.tier, ...families.values, ...pairs.values, query.from, query.to, query.from],
      );
      for (const row of rows) found.add(row.account);
    }
  return accountsWhere(connection, "n", [...found]);
}

/** Accounts by id, in the order of their ids; those that are not there are left out. */
export const accountsById = (connection: Connection, ids: readonly string[]): Promise<readonly FiledAccount[]> => accountsWhere(connection, "id", ids);

export async function accountsOfReport(connection: Connection, report: string): Promise<readonly FiledAccount[]> {
  const sql = `SELECT ${ACCOUNT_COLUMNS} FROM reports r JOIN accounts a ON a.report = r.n WHERE r.id = ? ORDER BY a.n`;
  return (await connection.all<AccountRow>(sql, [report])).map(filedAccount);
}

async function accountsWhere(connection: Connection, column: "id" | "n", values: readonly (string | number)[]): Promise<readonly FiledAccount[]> {
  const rows: AccountRow[] = [];
  for (const list of among(values))
    rows.push(...(await connection.all<AccountRow>(`SELECT ${ACCOUNT_COLUMNS} FROM accounts a WHERE a.${column} IN ${list.sql}`, list.values)));
  return rows.sort(byId).map(filedAccount);
}
