import { first } from "../connection.ts";
import { NewerVersion } from "../errors/newer-version.ts";
import { NotARecord } from "../errors/not-a-record.ts";
import { MIGRATIONS, NEWEST } from "../migrations/migrations.ts";
import { SQLITE_WORDS } from "./schema.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** «Qana» in ASCII: by it a file says that it is a record. */
const APPLICATION = 0x51616e61;

/** The version of a record's file; 0 where nothing is in it. Throws where it is something else's, or newer than this Qanat. */
export async function versionOf(connection: SqliteConnection, file: string): Promise<number> {
  const application = await first<{ application_id: number }>(connection, "PRAGMA application_id");
  const version = await first<{ user_version: number }>(connection, "PRAGMA user_version");
  const tables = await first<{ n: number }>(connection, "SELECT COUNT(*) AS n FROM sqlite_schema");
  const found = version?.user_version ?? 0;
  if (application?.application_id !== APPLICATION) {
    if (tables?.n === 0 && application?.application_id === 0) return 0;
    throw new NotARecord(file);
  }
  if (found > NEWEST) throw new NewerVersion(file, found, NEWEST);
  return found;
}

/** Takes the steps that a file lacks, each in one transaction. Of two processes that open it at once, one takes them and the other sees them taken. */
export async function migrate(connection: SqliteConnection, file: string): Promise<void> {
  if ((await versionOf(connection, file)) === NEWEST) return;
  for (const migration of MIGRATIONS) {
    await connection.begin("write");
    try {
      if ((await versionOf(connection, file)) < migration.number) {
        for (const statement of migration.statements(SQLITE_WORDS)) await connection.run(statement);
        await connection.run(`PRAGMA application_id = ${APPLICATION}`);
        await connection.run(`PRAGMA user_version = ${migration.number}`);
      }
      await connection.commit();
    } catch (error) {
      await connection.rollback();
      throw error;
    }
  }
}
