import type { Agreement } from "./agreement.ts";
import type { Duration } from "./reading.ts";

/**
 * «About» N holds an eighth of N to either side. At four hours that is half an hour, half the way to the next whole hour: «about three hours» and «about four
 * hours» stay apart, «about two» and «about two and a half» do not. More would hide the discrepancies the record exists for.
 */
export const ABOUT_SHARE = 1 / 8;
/** «About» never means less than this to either side, however short the time. */
export const ABOUT_LEAST_MINUTES = 5;
/** «More than» N means less than twice N: else the teller would have named more. */
export const MORE_THAN_FACTOR = 2;
/** … but for short times the next figure told may be farther: «more than an hour» may be two hours and a half. */
export const MORE_THAN_LEAST_ROOM = 90;
/** «Less than» N means at least a quarter of N: «between one and two hours» is told as less than two. */
export const LESS_THAN_SHARE = 1 / 4;

const HOUR = 60;
const DAY = 24 * HOUR;

/** The room of a round figure: a teller of «two hours» would say «and a quarter» from 2 h 08 on, a teller of «two days» names no hours. Longer figures first. */
export const ROUNDING: readonly { readonly unit: number; readonly least: number; readonly room: number }[] = [
  { unit: DAY, least: DAY, room: DAY / 2 },
  { unit: HOUR / 4, least: HOUR, room: 7 },
  { unit: 5, least: 5, room: 2 },
];

interface Range {
  readonly least: number;
  readonly most: number;
}

/** The minutes that a told duration may mean, both ends included. */
export function minutesOf({ minutes, comparator }: Duration): Range {
  const round = ROUNDING.find((r) => minutes >= r.least && minutes % r.unit === 0)?.room ?? 0;
  if (comparator === "about") {
    const room = Math.max(minutes * ABOUT_SHARE, ABOUT_LEAST_MINUTES, round);
    return { least: Math.max(0, minutes - room), most: minutes + room };
  }
  if (comparator === "more_than") return { least: minutes, most: Math.max(minutes * MORE_THAN_FACTOR, minutes + MORE_THAN_LEAST_ROOM) };
  if (comparator === "less_than") return { least: minutes * LESS_THAN_SHARE, most: minutes };
  return { least: Math.max(0, minutes - round), most: minutes + round };
}

/** Compares two told lengths of one event: compatible where one length fits both. */
export function compareDurations(a: Duration, b: Duration): Agreement {
  if (a.minutes === b.minutes && a.comparator === b.comparator) return "equal";
  const x = minutesOf(a);
  const y = minutesOf(b);
  return x.least <= y.most && y.least <= x.most ? "compatible" : "incompatible";
}
