import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DiskFull } from "./errors/disk-full.ts";
import { FolderNotWritable } from "./errors/folder-not-writable.ts";
import { SqlStore } from "./sql-store.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";

/** How long one waits for another process that uses the same record, in milliseconds: it holds the lock for a batch, which takes far less. */
export const PATIENCE = 10_000;

/** The one file of a record in its folder; SQLite keeps its log (`-wal`, `-shm`) beside it while it is open. */
export const recordFile = (folder: string): string => join(folder, "record.sqlite");

/** Opens the record of a folder; both are made where they are not there. Several processes may have it open: writers wait for each other. Throws the classes of `errors/`. */
export async function openStore(folder: string, options: { readonly patience?: number } = {}): Promise<SqlStore> {
  const file = recordFile(folder);
  makeWritable(folder, file);
  return new SqlStore(await openSqlite(file, options.patience ?? PATIENCE));
}

/** Makes a folder with those that it lies in, one by one: Node's own way does not come to an end under a folder that takes none (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in the meantime.
    if (!existsSync(folder)) throw error;
  }
}

/** Makes the folder, and throws where it or the file in it cannot be written. */
export function makeWritable(folder: string, file: string): void {
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw code === "ENOSPC" ? new DiskFull(file, { cause: error }) : new FolderNotWritable(folder, code, { cause: error });
  }
}
