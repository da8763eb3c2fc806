import type { BackupNotFound } from "./backup-not-found.ts";
import type { CursorInvalid } from "./cursor-invalid.ts";
import type { DatabaseDamaged } from "./database-damaged.ts";
import type { DatabaseFailed } from "./database-failed.ts";
import type { DatabaseLocked } from "./database-locked.ts";
import type { DiskFull } from "./disk-full.ts";
import type { FileExists } from "./file-exists.ts";
import type { FolderNotWritable } from "./folder-not-writable.ts";
import type { NewerVersion } from "./newer-version.ts";
import type { NotARecord } from "./not-a-record.ts";
import type { RecordNotEmpty } from "./record-not-empty.ts";

/** Every cause for which the store may refuse: what a list of messages must cover. */
export type StoreFault =
  | BackupNotFound
  | CursorInvalid
  | DatabaseDamaged
  | DatabaseFailed
  | DatabaseLocked
  | DiskFull
  | FileExists
  | FolderNotWritable
  | NewerVersion
  | NotARecord
  | RecordNotEmpty;
