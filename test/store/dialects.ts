import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "#store/open-store.ts";
import type { SqlStore } from "#store/sql-store.ts";

/** A database under test: real, in a place of its own. */
export interface Dialect {
  readonly name: string;
  /** Runs work on a new record that is gone afterwards; `reopen` closes it and opens it again. */
  readonly onNewStore: <T>(work: (store: SqlStore, reopen: () => Promise<SqlStore>) => Promise<T>) => Promise<T>;
}

const sqlite: Dialect = {
  name: "SQLite",
  onNewStore: (work) =>
    inNewFolder(async (folder) => {
      let store = await openStore(folder);
      const reopen = async (): Promise<SqlStore> => {
        await store.close();
        store = await openStore(folder);
        return store;
      };
      try {
        return await work(store, reopen);
      } finally {
        await store.close();
      }
    }),
};

/** Every dialect that must keep the contract. */
export const DIALECTS: readonly Dialect[] = [sqlite];

/** Runs work with a folder that is gone afterwards. */
export async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "qanat-store-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
