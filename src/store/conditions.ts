import type { Value } from "./connection.ts";

/** A piece of SQL that is true or false, with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

export const condition = (sql: string, ...values: readonly Value[]): Condition => ({ sql, values });

/** True where all of them are. */
export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.length === 0 ? "1 = 1" : conditions.map((c) => `(${c.sql})`).join(" AND "),
  values: conditions.flatMap((c) => c.values),
});

/** `make(value)` where there is a value, else no condition. */
export const whereGiven = <T>(value: T | null | undefined, make: (value: T) => Condition): readonly Condition[] =>
  value === null || value === undefined ? [] : [make(value)];
