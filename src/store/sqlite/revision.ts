import { first } from "../connection.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** What others wrote since this connection was opened shows in the first number, what it wrote itself in the second. */
export async function revisionOf(connection: SqliteConnection): Promise<string> {
  const others = await first<{ data_version: number }>(connection, "PRAGMA data_version");
  const own = await first<{ n: number }>(connection, "SELECT total_changes() AS n");
  return `${others?.data_version}.${own?.n}`;
}
