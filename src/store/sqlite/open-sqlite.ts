import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../database.ts";
import { openEngine, type Engine } from "./engine.ts";
import { isBusy, storeError } from "./faults.ts";
import { ftsIndex } from "./fts-index.ts";
import { migrate } from "./migrate.ts";
import { ownFaults } from "./own-faults.ts";
import { revisionOf } from "./revision.ts";
import { SqliteConnection } from "./sqlite-connection.ts";

/** How long the engine itself waits for a lock, which blocks the process; beyond, `SqliteConnection.begin` waits. In milliseconds. */
const ENGINE_WAITS = 50;
/** Pages that are kept in memory, in KiB. */
const CACHE = 32 * 1024;
/** Pages in the log before they go to the file: pages that many batches change are written there once. 64 MB. */
const LOG_PAGES = 16_000;
/** What is left of the log's file after that, in bytes. */
const LOG_KEPT = 8 * 1024 * 1024;

/** Opens the file, makes it where it is not there, and brings it to the newest version. */
export async function openSqlite(file: string, patience: number): Promise<Database> {
  const engine = await patiently(file, patience, () => opened(file));
  const connection = new SqliteConnection(engine, file, patience);
  try {
    await migrate(connection, file);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    connection,
    index: ftsIndex(connection),
    ownFaults: () => ownFaults(connection),
    revision: () => revisionOf(connection),
    copyTo: (to) => copyDatabase(file, to, patience),
  };
}

function opened(file: string): Engine {
  const engine = openEngine(file, { timeout: ENGINE_WAITS });
  try {
    engine.exec("PRAGMA journal_mode = WAL");
    engine.exec("PRAGMA synchronous = FULL");
    engine.exec(`PRAGMA cache_size = -${CACHE}`);
    engine.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
    engine.exec(`PRAGMA journal_size_limit = ${LOG_KEPT}`);
    return engine;
  } catch (error) {
    engine.close();
    throw error;
  }
}

/** Copies a database, as of one moment, over a connection of its own: writers and readers go on meanwhile. */
export async function copyDatabase(from: string | URL, to: string, patience: number): Promise<void> {
  await patiently(to, patience, async () => {
    const engine = openEngine(from, { readOnly: true, timeout: ENGINE_WAITS });
    try {
      engine.exec("BEGIN");
      engine.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").all([]);
      await engine.copyTo(to);
    } finally {
      engine.close();
    }
  });
}

/** Does it again as long as another process has the lock and patience lasts. */
async function patiently<T>(file: string, patience: number, work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const waited = performance.now() - begun;
      if (!isBusy(error) || waited >= patience) throw storeError(error, file, Math.round(waited));
      await sleep(1 + Math.random() * ENGINE_WAITS);
    }
  }
}
