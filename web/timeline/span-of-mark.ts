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

/** Nobody told when it was or is to be: its days were reckoned from those of the reports. */
export const isReckoned = ({ date }: Pick<Mark, "date">): boolean => date === null;

/** What was to come when it was reported: it lies on the day of the report or after it. */
const TO_COME = new Set<Mark["status"]>(["planned", "proposed", "postponed", "cancelled"]);

/**
 * The middle of the day at which the sign of a contact stands, as a day number with a fraction. A day, month or range that is told: its middle. Days that were reckoned: the end that the report
 * makes certain, which is the last for what was over and the first for what was to come.
 */
export function signDay({ date, status }: Pick<Mark, "date" | "status">, { first, last }: Days): number {
  if (!isReckoned({ date })) return (first + last + 1) / 2;
  return (TO_COME.has(status) ? first : last) + 0.5;
}
