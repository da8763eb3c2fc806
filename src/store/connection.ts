/** What a database takes and gives. Truth is 0 or 1, for every dialect. */
export type Value = string | number | null | Uint8Array;

/**
 * A connection to a database, whichever it is. SQL is written portably, with `?` for values; a statement is prepared once and kept, so its text should be one of few.
 * Throws the classes of `errors/`. Transactions are the matter of `Turns`.
 */
export interface Connection {
  all<R>(sql: string, values?: readonly Value[]): Promise<readonly R[]>;
  /** How many rows were changed. */
  run(sql: string, values?: readonly Value[]): Promise<number>;
  /** Runs one statement for each row of values. */
  each(sql: string, rows: readonly (readonly Value[])[]): Promise<void>;
  begin(kind: "read" | "write"): Promise<void>;
  commit(): Promise<void>;
  /** Never throws: after some errors the database has rolled back by itself. */
  rollback(): Promise<void>;
  close(): Promise<void>;
}

/** The first row, or null. */
export async function first<R>(connection: Connection, sql: string, values: readonly Value[] = []): Promise<R | null> {
  return (await connection.all<R>(sql, values))[0] ?? null;
}
