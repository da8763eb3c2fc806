import type { StoredReport } from "#model/record/stored-report.ts";
import { type Connection, first } from "../connection.ts";
import { proofOf } from "../proof.ts";
import type { FiledAccount } from "../store.ts";
import { type AccountRow, ACCOUNT_COLUMNS, filedAccount } from "./account-row.ts";
import { rangeSize } from "./range-size.ts";

/** Files the accounts of a report, which is there by its number `n` and has none. */
export async function writeAccounts(connection: Connection, n: number, report: StoredReport, filed: readonly FiledAccount[]): Promise<void> {
  for (const { account, place } of filed) {
    const row = await first<{ n: number }>(
      connection,
      "INSERT INTO accounts (id, report, tier, family, from_day, to_day, pairs, proof, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING n",
      [
        account.id,
        n,
        place.tier,
        place.family,
        place.from,
        place.to,
        JSON.stringify(place.pairs),
        proofOf(report.text, account.evidence),
        JSON.stringify(account),
      ],
    );
    if (row === null) throw new Error(`store: the account ${account.id} got no number`);
    const size = rangeSize(place.from, place.to);
    await connection.each(
      "INSERT INTO account_pairs (tier, family, pair, size, from_day, account, to_day) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [...new Set(place.pairs)].map((pair) => [place.tier, place.family, pair, size, place.from, row.n, place.to]),
    );
  }
}

/** Takes out the accounts of a report. The answer is what they were. */
export async function removeAccounts(connection: Connection, n: number): Promise<readonly FiledAccount[]> {
  const rows = await connection.all<AccountRow>(`SELECT ${ACCOUNT_COLUMNS} FROM accounts a WHERE a.report = ? ORDER BY a.n`, [n]);
  for (const row of rows) {
    const size = rangeSize(row.from_day, row.to_day);
    await connection.each(
      "DELETE FROM account_pairs WHERE tier = ? AND family = ? AND pair = ? AND size = ? AND from_day = ? AND account = ?",
      (JSON.parse(row.pairs) as string[]).map((pair) => [row.tier, row.family, pair, size, row.from_day, row.n]),
    );
  }
  if (rows.length > 0) await connection.run("DELETE FROM accounts WHERE report = ?", [n]);
  return rows.map(filedAccount);
}
