import type { StoreFault } from "#store/errors/store-fault.ts";
import { StoreError } from "#store/errors/store-error.ts";
import { CommandFailed } from "../command-failed.ts";

/** What the store could not do, as a message; any other error as it is. */
export function storeFailure(error: unknown, folder: string): unknown {
  if (!(error instanceof StoreError)) return error;
  const fault = error as StoreFault;
  switch (fault.reason) {
    case "database-locked":
      return new CommandFailed("failed.database-locked", { folder });
    case "database-damaged":
      return new CommandFailed("failed.database-damaged", { file: fault.file });
    case "database-failed":
      return new CommandFailed("failed.database-failed", { file: fault.file, detail: `${fault.words} (${fault.code})` });
    case "disk-full":
      return new CommandFailed("failed.disk-full", { folder });
    case "folder-not-writable":
      return new CommandFailed("failed.folder-not-writable", { path: fault.path, code: fault.code });
    case "newer-version":
      return new CommandFailed("failed.newer-version", { file: fault.file });
    case "not-a-record":
      return new CommandFailed("failed.not-a-record", { file: fault.file });
    case "backup-not-found":
      return new CommandFailed("failed.backup-not-found", { file: fault.file });
    case "file-exists":
      return new CommandFailed("failed.file-exists", { file: fault.file });
    case "record-not-empty":
      return new CommandFailed("failed.record-not-empty", { folder, n: fault.reports });
    case "cursor-invalid":
      return error;
  }
}
