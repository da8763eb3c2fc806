import { DatabaseDamaged } from "../errors/database-damaged.ts";
import { openEngine } from "./engine.ts";
import { storeError } from "./faults.ts";
import { versionOf } from "./migrate.ts";
import { NotARecord } from "../errors/not-a-record.ts";
import { SqliteConnection } from "./sqlite-connection.ts";

/** The version of a whole record that is only looked at. Throws where it is none, is damaged, or was written by a newer Qanat. `file` is how it is named in errors. */
export async function checkedVersion(source: string | URL, file: string): Promise<number> {
  let connection: SqliteConnection | null = null;
  try {
    connection = new SqliteConnection(openEngine(source, { readOnly: true, timeout: 0 }), file, 0);
    const version = await versionOf(connection, file);
    if (version === 0) throw new NotARecord(file);
    const [check] = await connection.all<{ quick_check: string }>("PRAGMA quick_check(1)");
    if (check?.quick_check !== "ok") throw new DatabaseDamaged(file);
    return version;
  } catch (error) {
    throw storeError(error, file, 0);
  } finally {
    await connection?.close();
  }
}
