import type { Value } from "./connection.ts";

/** Values in one list at most; more are asked for in several goes. */
const MOST = 256;

/** A list for `IN`, with its values. */
export interface Among<T extends Value> {
  /** `(?, ?, …)` */
  readonly sql: string;
  readonly values: readonly T[];
}

/**
 * Cuts values into lists for `IN (…)`. The last value of a list is repeated up to a power of two, so that statements of few lengths are prepared and kept, in any dialect.
 * Values that are there twice are asked for once.
 */
export function among<T extends Value>(all: readonly T[]): readonly Among<T>[] {
  const values = [...new Set(all)];
  const lists: Among<T>[] = [];
  for (let from = 0; from < values.length; from += MOST) {
    const list = values.slice(from, from + MOST);
    const last = list.at(-1) as T;
    while ((list.length & (list.length - 1)) !== 0) list.push(last);
    lists.push({ sql: `(${Array.from({ length: list.length }, () => "?").join(", ")})`, values: list });
  }
  return lists;
}
