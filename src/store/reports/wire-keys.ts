import { among } from "../among.ts";
import type { Account } from "#model/record/account.ts";
import type { Connection } from "../connection.ts";
import type { WireCandidate } from "../store.ts";

export const writeWireKeys = (connection: Connection, n: number, keys: readonly string[]): Promise<void> =>
  connection.each(
    "INSERT INTO wire_keys (key, report) VALUES (?, ?)",
    keys.map((key) => [key, n]),
  );

export const removeWireKeys = (connection: Connection, n: number, keys: readonly string[]): Promise<void> =>
  connection.each(
    "DELETE FROM wire_keys WHERE key = ? AND report = ?",
    keys.map((key) => [key, n]),
  );

/** Reports that share at least so many of these keys, most first; among equals by id. */
export async function wireCandidates(connection: Connection, keys: readonly string[], least: number): Promise<readonly WireCandidate[]> {
  const shared = new Map<number, number>();
  for (const list of among(keys))
    for (const row of await connection.all<{ report: number; shared: number }>(
      `SELECT report, COUNT(*) AS shared FROM wire_keys WHERE key IN ${list.sql} GROUP BY report`,
      list.values,
    ))
      shared.set(row.report, (shared.get(row.report) ?? 0) + row.shared);
  const found: WireCandidate[] = [];
  for (const list of among([...shared].filter(([, count]) => count >= least).map(([n]) => n)))
    for (const { n, ...row } of await connection.all<Omit<WireCandidate, "shared"> & { n: number }>(
      `SELECT r.n, r.id AS report, g.wire_count AS keys, r.published_at AS published, r.wire FROM reports r JOIN readings g ON g.report = r.n WHERE r.n IN ${list.sql}`,
      list.values,
    ))
      found.push({ ...row, shared: shared.get(n) ?? 0 });
  return found.sort((a, b) => b.shared - a.shared || (a.report < b.report ? -1 : 1));
}

/** Sets whose copies reports are, in the reports and in their accounts. */
export async function setWires(connection: Connection, wires: ReadonlyMap<string, string>): Promise<void> {
  for (const [report, wire] of wires) {
    await connection.run("UPDATE reports SET wire = ? WHERE id = ?", [wire, report]);
    const accounts = await connection.all<{ n: number; body: string }>("SELECT a.n, a.body FROM reports r JOIN accounts a ON a.report = r.n WHERE r.id = ?", [
      report,
    ]);
    await connection.each(
      "UPDATE accounts SET body = ? WHERE n = ?",
      accounts.map((row) => [JSON.stringify({ ...(JSON.parse(row.body) as Account), wire }), row.n]),
    );
  }
}
