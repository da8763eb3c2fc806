import { existsSync, renameSync, rmSync } from "node:fs";
import { FileExists } from "../errors/file-exists.ts";
import type { SqlStore } from "../sql-store.ts";

/** Copies the whole record, as of one moment, into one new file, while it is used. The file is there under its name only once it is whole. */
export async function backup(store: SqlStore, file: string): Promise<void> {
  if (existsSync(file)) throw new FileExists(file);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    await store.database.copyTo(part);
    renameSync(part, file);
  } finally {
    for (const left of [part, `${part}-journal`]) rmSync(left, { force: true });
  }
}
