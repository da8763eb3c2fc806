import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { Value } from "../connection.ts";

/**
 * The engine itself: the one file that imports `node:sqlite`, whose classes are being renamed. Synchronous, as that is; throws what it throws.
 */
export interface Engine {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  /** Copies all pages, as this connection sees them, into another file, whose content is replaced in one transaction. */
  copyTo(file: string): Promise<void>;
  close(): void;
}

export interface Statement {
  all(values: readonly Value[]): readonly unknown[];
  /** How many rows were changed. */
  run(values: readonly Value[]): number;
}

/** Pages that are copied in one go, on another thread. */
const PAGES_AT_ONCE = 2_000;

/** Opens a file; it is made where it is not there, unless `readOnly`. */
export function openEngine(file: string | URL, options: { readonly readOnly?: boolean; readonly timeout: number }): Engine {
  const database = new DatabaseSync(file, { readOnly: options.readOnly ?? false, timeout: options.timeout, enableForeignKeyConstraints: true });
  return {
    prepare: (sql) => statementOf(database.prepare(sql)),
    exec: (sql) => database.exec(sql),
    async copyTo(to) {
      await backup(database, to, { rate: PAGES_AT_ONCE });
    },
    close: () => database.close(),
  };
}

const statementOf = (statement: StatementSync): Statement => ({
  all: (values) => statement.all(...(values as readonly SQLInputValue[])),
  run: (values) => Number(statement.run(...(values as readonly SQLInputValue[])).changes),
});
