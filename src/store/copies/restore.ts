import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { first } from "../connection.ts";
import { ERA } from "../contacts/changed-contacts.ts";
import { BackupNotFound } from "../errors/backup-not-found.ts";
import { DatabaseDamaged } from "../errors/database-damaged.ts";
import { NotARecord } from "../errors/not-a-record.ts";
import { RecordNotEmpty } from "../errors/record-not-empty.ts";
import { makeWritable, openStore, PATIENCE, recordFile } from "../open-store.ts";
import { checkedVersion } from "../sqlite/checked-version.ts";
import { copyDatabase } from "../sqlite/open-sqlite.ts";

/**
 * Puts a backup into a folder, in one transaction, whoever has the record there open. A record that holds reports is replaced only where `overwrite` says so; a file there that is none
 * any more is then moved aside (`record.sqlite.damaged`). A backup of an older version is brought to the newest.
 */
export async function restore(file: string, folder: string, options: { readonly overwrite?: boolean } = {}): Promise<void> {
  if (!existsSync(file)) throw new BackupNotFound(file);
  const backup = sourceOf(file);
  await checkedVersion(backup, file);
  const target = recordFile(folder);
  makeWritable(folder, target);
  await makeRoom(folder, target, options.overwrite ?? false);
  await copyDatabase(backup, target, PATIENCE);
  const restored = await openStore(folder);
  await restored.putNote(ERA, randomUUID());
  await restored.close();
}

/** A backup is one file that nobody writes, and nothing is put beside it; a copy of a record that was in use has its log beside it. */
function sourceOf(file: string): string | URL {
  if (existsSync(`${file}-wal`)) return file;
  const url = pathToFileURL(file);
  url.searchParams.set("immutable", "1");
  return url;
}

async function makeRoom(folder: string, target: string, overwrite: boolean): Promise<void> {
  if (!existsSync(target)) return;
  try {
    const store = await openStore(folder);
    const reports = await store.turns.read(() => first<{ n: number }>(store.database.connection, "SELECT COUNT(*) AS n FROM reports"));
    await store.close();
    if (reports !== null && reports.n > 0 && !overwrite) throw new RecordNotEmpty(target, reports.n);
  } catch (error) {
    if (!overwrite || !(error instanceof NotARecord || error instanceof DatabaseDamaged)) throw error;
    renameSync(target, `${target}.damaged`);
    for (const end of ["-wal", "-shm"]) rmSync(`${target}${end}`, { force: true });
  }
}
