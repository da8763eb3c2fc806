import { setTimeout as sleep } from "node:timers/promises";
import type { Connection, Value } from "../connection.ts";
import type { Engine, Statement } from "./engine.ts";
import { isBusy, storeError } from "./faults.ts";

/** Statements that are kept prepared; there are fewer, but for filters that nobody combines. */
const MOST_STATEMENTS = 500;
/** The longest pause before one asks again for a lock, in milliseconds. */
const LONGEST_PAUSE = 30;

/** A connection of SQLite. Locks are taken when a transaction begins, and nowhere else: who waits for one lets everything else in the process go on. */
export class SqliteConnection implements Connection {
  readonly #engine: Engine;
  readonly #file: string;
  /** How long one waits for another process, in milliseconds. */
  readonly #patience: number;
  readonly #statements = new Map<string, Statement>();

  constructor(engine: Engine, file: string, patience: number) {
    this.#engine = engine;
    this.#file = file;
    this.#patience = patience;
  }

  async all<R>(sql: string, values: readonly Value[] = []): Promise<readonly R[]> {
    return this.#try(() => this.#prepared(sql).all(values) as readonly R[]);
  }

  async run(sql: string, values: readonly Value[] = []): Promise<number> {
    return this.#try(() => this.#prepared(sql).run(values));
  }

  async each(sql: string, rows: readonly (readonly Value[])[]): Promise<void> {
    this.#try(() => {
      if (rows.length === 0) return;
      const statement = this.#prepared(sql);
      for (const row of rows) statement.run(row);
    });
  }

  async begin(kind: "read" | "write"): Promise<void> {
    const begun = performance.now();
    for (;;) {
      try {
        this.#begin(kind);
        return;
      } catch (error) {
        const waited = performance.now() - begun;
        if (!isBusy(error) || waited >= this.#patience) throw storeError(error, this.#file, Math.round(waited));
        await sleep(1 + Math.random() * LONGEST_PAUSE);
      }
    }
  }

  async commit(): Promise<void> {
    await this.run("COMMIT");
  }

  async rollback(): Promise<void> {
    try {
      this.#prepared("ROLLBACK").run([]);
    } catch {
      // Nothing is open any more.
    }
  }

  async close(): Promise<void> {
    this.#statements.clear();
    this.#try(() => this.#engine.close());
  }

  #begin(kind: "read" | "write"): void {
    if (kind === "write") {
      this.#prepared("BEGIN IMMEDIATE").run([]);
      return;
    }
    this.#prepared("BEGIN").run([]);
    try {
      // The moment as of which all is read begins with the first read.
      this.#prepared("SELECT 1 FROM sqlite_schema LIMIT 1").all([]);
    } catch (error) {
      this.#prepared("ROLLBACK").run([]);
      throw error;
    }
  }

  #prepared(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
      statement = this.#engine.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #try<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeError(error, this.#file, 0);
    }
  }
}
