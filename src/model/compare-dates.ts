import type { Agreement } from "./agreement.ts";
import type { EdtfDate } from "./edtf.ts";
import type { Moment, Precision } from "./edtf-moment.ts";

/**
 * How many days an inferred date («?») may be off. A day: a call on a Washington evening falls on the next day in Moscow, and «Thursday» is reckoned from
 * the day of publication. Longer precisions: the same doubt at their edges. Larger values would hide a wrong day.
 */
export const INFERRED_SLACK: Readonly<Record<Precision, number>> = { day: 1, month: 7, season: 14, year: 31 };

/** How many days «about» a date («~») may be off: half the next longer unit told in the news (a week, a quarter, a year), never more, or it would be told otherwise. */
export const APPROXIMATE_SLACK: Readonly<Record<Precision, number>> = { day: 3, month: 31, season: 45, year: 183 };

function slack(moment: Moment): number {
  return (moment.uncertain ? INFERRED_SLACK[moment.precision] : 0) + (moment.approximate ? APPROXIMATE_SLACK[moment.precision] : 0);
}

const start = (date: EdtfDate): number => (date.from === null ? Number.NEGATIVE_INFINITY : date.from.earliest - slack(date.from));
const end = (date: EdtfDate): number => (date.to === null ? Number.POSITIVE_INFINITY : date.to.latest + slack(date.to));

const sameMoment = (a: Moment | null, b: Moment | null): boolean =>
  a === b || (a !== null && b !== null && a.earliest === b.earliest && a.latest === b.latest && a.uncertain === b.uncertain && a.approximate === b.approximate);

/** Compares two told dates of one event: compatible where some day fits both, doubts widened by the slacks above. Two certain days that differ are incompatible. */
export function compareDates(a: EdtfDate, b: EdtfDate): Agreement {
  if (sameMoment(a.from, b.from) && sameMoment(a.to, b.to)) return "equal";
  return start(a) <= end(b) && start(b) <= end(a) ? "compatible" : "incompatible";
}
