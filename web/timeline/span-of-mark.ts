import type { Mark } from "../api/answers.ts";

/** The days on which a contact may lie; the same day twice where it is known to the day. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Null where nothing is known. Where only one end is known it stands for both. */
export function daysOf({ earliest, latest }: Pick<Mark, "earliest" | "latest">): Days | null {
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  return first === null || last === null ? null : { first: Math.min(first, last), last: Math.max(first, last) };
}

export const isExact = ({ first, last }: Days): boolean => first === last;
