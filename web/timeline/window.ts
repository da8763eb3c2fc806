import type { Mark } from "../api/answers.ts";
import { daysOf } from "./span-of-mark.ts";

/** The days in view, as day numbers with fractions; `to` is where the next day would begin. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Nearer than this nothing more can be told apart. */
const LEAST_DAYS = 5;
/** Room at both ends, as part of the whole. */
const MARGIN = 0.03;
/** A single day needs room too, and many years need no more than a month. */
const LEAST_MARGIN_DAYS = 3;
const MOST_MARGIN_DAYS = 20;

/** All days on which a contact may lie, with some room; null where no contact is dated. */
export function wholeOf(marks: readonly Mark[]): Window | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    const days = daysOf(mark);
    if (days === null) continue;
    from = Math.min(from, days.first);
    to = Math.max(to, days.last + 1);
  }
  if (from > to) return null;
  const margin = Math.min(MOST_MARGIN_DAYS, Math.max(LEAST_MARGIN_DAYS, (to - from) * MARGIN));
  return { from: from - margin, to: to + margin };
}

/** A record of more days than this opens on the last of them. */
const MOST_USUAL_DAYS = 550;
const USUAL_DAYS = 400;

/** What is to be further ahead than this is seldom so, and often a mistyped year: a timeline does not open on it. */
const AHEAD_DAYS = 400;

/** The days that a timeline opens on: all of them, or, where there are many, the last year or so before what is far ahead of `today`, a day number. */
export function usualOf(whole: Window, marks: readonly Mark[], today: number): Window {
  if (whole.to - whole.from <= MOST_USUAL_DAYS) return whole;
  const near = wholeOf(marks.filter((mark) => (daysOf(mark)?.last ?? Number.POSITIVE_INFINITY) <= today + AHEAD_DAYS)) ?? whole;
  return { from: Math.max(whole.from, near.to - USUAL_DAYS), to: near.to };
}

/** The window within the whole, neither narrower than can be told apart nor wider than the whole. */
export function clamp({ from, to }: Window, whole: Window): Window {
  const most = whole.to - whole.from;
  const width = Math.min(Math.max(to - from, Math.min(LEAST_DAYS, most)), most);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - width / 2, whole.from), whole.to - width);
  return { from: start, to: start + width };
}

/** Nearer (`factor` below 1) or further; the day `at` stays where it is. */
export function zoom(window: Window, factor: number, at: number, whole: Window): Window {
  return clamp({ from: at - (at - window.from) * factor, to: at + (window.to - at) * factor }, whole);
}

/** The same width, so many days later. */
export const shift = ({ from, to }: Window, days: number, whole: Window): Window => clamp({ from: from + days, to: to + days }, whole);

export const middleOf = ({ from, to }: Window): number => (from + to) / 2;
