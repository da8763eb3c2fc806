import type { Page } from "./page.ts";

/** The first of a list, as many as the page has room for, and how many were left out. */
export interface Few<T> {
  readonly shown: readonly T[];
  readonly rest: readonly T[];
}

/** The first `most` of some items, all where all is asked for; one more is shown rather than announced. */
export const few = <T>(items: readonly T[], most: number, { full }: Page): Few<T> =>
  full || items.length <= most + 1 ? { shown: items, rest: [] } : { shown: items.slice(0, most), rest: items.slice(most) };

/** Says how many more there are and how to see them; no line where there are none. */
export const moreLines = (n: number, indent: string, { say, paint }: Page): readonly string[] =>
  n === 0 ? [] : [`${indent}${paint.faint(say("more", { n }))}`];
