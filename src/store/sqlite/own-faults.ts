import type { Connection } from "../connection.ts";

/** What SQLite itself finds wrong: broken pages and indexes, rows that refer to none, an index of words that does not agree with itself. */
export async function ownFaults(connection: Connection): Promise<readonly string[]> {
  const pages = await connection.all<{ integrity_check: string }>("PRAGMA integrity_check");
  const keys = await connection.all<{ table: string; rowid: number | null; parent: string }>("PRAGMA foreign_key_check");
  return [
    ...pages.map((row) => row.integrity_check).filter((words) => words !== "ok"),
    ...keys.map((row) => `${row.table} ${row.rowid ?? ""} refers to a row of ${row.parent} that is not there`),
  ];
}
