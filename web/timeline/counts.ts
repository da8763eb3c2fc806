import type { Mark } from "../api/answers.ts";

/** How many contacts there are of each side, kind, status and channel. */
export function countsOf(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sides, kind, status, channel } of marks)
    for (const value of [...sides, kind, status, ...(channel === null ? [] : [channel])]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Those of most contacts first. */
export const mostFirst = (values: Iterable<string>, counts: ReadonlyMap<string, number>): readonly string[] =>
  [...values].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
