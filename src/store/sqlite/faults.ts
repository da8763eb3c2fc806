import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseDamaged } from "../errors/database-damaged.ts";
import { DatabaseFailed } from "../errors/database-failed.ts";
import { DatabaseLocked } from "../errors/database-locked.ts";
import { DiskFull } from "../errors/disk-full.ts";
import { FolderNotWritable } from "../errors/folder-not-writable.ts";
import { NotARecord } from "../errors/not-a-record.ts";

/** SQLite's primary result codes. */
const Code = { perm: 3, busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cantOpen: 14, notADatabase: 26 } as const;
/** The low byte of an extended code is the primary one. */
const PRIMARY = 0xff;
/** With less room than this, an error of writing is one of room. In bytes. */
const HARDLY_ANY = 65_536;

/** SQLite's code of what was thrown; null where something else threw it. */
const codeOf = (error: unknown): number | null => (error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode : null);

export const isBusy = (error: unknown): boolean => [Code.busy, Code.locked].some((code) => code === ((codeOf(error) ?? 0) & PRIMARY));

/** What SQLite threw as an error of the store; anything else as it is. */
export function storeError(error: unknown, file: string, waited: number): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const options = { cause: error };
  switch (code & PRIMARY) {
    case Code.busy:
    case Code.locked:
      return new DatabaseLocked(file, waited, options);
    case Code.full:
      return new DiskFull(file, options);
    case Code.notADatabase:
      return new NotARecord(file, options);
    case Code.corrupt:
      return new DatabaseDamaged(file, options);
    case Code.perm:
    case Code.readOnly:
    case Code.cantOpen:
      return hasRoom(file) ? new FolderNotWritable(file, (error as Error).message, options) : new DiskFull(file, options);
    case Code.ioError:
      if (!hasRoom(file)) return new DiskFull(file, options);
  }
  return new DatabaseFailed(file, code, (error as Error).message, options);
}

/** false where the disk of a file is full, as far as one can know. */
function hasRoom(file: string): boolean {
  try {
    const disk = statfsSync(dirname(file));
    return disk.bavail * disk.bsize >= HARDLY_ANY;
  } catch {
    return true;
  }
}
