import { dayNumber, parseIsoDay } from "#model/calendar.ts";

/** A day number, or an age, that comes after all others in order: of what has no day. */
export const NO_DAY = 100_000_000;

/** Days are kept as ages so that the newest comes first in the order of an index: the day number, negative. A year or a month counts as its first day. */
export function ageOf(published: string | null): number {
  const day = published === null ? null : dayOf(published);
  return day === null ? NO_DAY : 0 - day;
}

function dayOf(published: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(published);
  return parseIsoDay(published) ?? (match === null ? null : dayNumber(Number(match[1]), Number(match[2] ?? 1), 1));
}
