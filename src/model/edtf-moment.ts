import { dayNumber, monthLength } from "./calendar.ts";

/** To what a moment is told. */
export type Precision = "day" | "season" | "month" | "year";

/** One date of EDTF level 1 without interval: the days it may mean, as day numbers, and its marks of doubt. */
export interface Moment {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: Precision;
  /** «?» or «%»: inferred, perhaps wrong. */
  readonly uncertain: boolean;
  /** «~» or «%»: about. */
  readonly approximate: boolean;
}

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?)?)?$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,8})$/;
const UNSPECIFIED = /^(-?)(\d\dXX|\d{3}X|\d{4}-XX|\d{4}-\d\d-XX|\d{4}-XX-XX)$/;
/** Season numbers of EDTF: 21 spring to 24 winter. Spring begins in March, winter in December and runs into the next year (the northern reading). */
const FIRST_SEASON = 21;

type Days = Pick<Moment, "earliest" | "latest" | "precision">;

function daysOfMonth(year: number, month: number): Days {
  const earliest = dayNumber(year, month, 1);
  return { earliest, latest: earliest + monthLength(year, month) - 1, precision: "month" };
}

const daysOfYears = (first: number, last: number): Days => ({ earliest: dayNumber(first, 1, 1), latest: dayNumber(last, 12, 31), precision: "year" });

function daysOfSeason(year: number, season: number): Days {
  const start = (season - FIRST_SEASON + 1) * 3;
  const last = start + 2;
  return { earliest: dayNumber(year, start, 1), latest: daysOfMonth(last > 12 ? year + 1 : year, last > 12 ? last - 12 : last).latest, precision: "season" };
}

function daysOfDate(text: string): Days | null {
  const match = DATE.exec(text);
  if (match === null || match[1] === "-0000") return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return daysOfYears(year, year);
  const month = Number(match[2]);
  if (match[3] === undefined && month >= FIRST_SEASON && month < FIRST_SEASON + 4) return daysOfSeason(year, month);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return daysOfMonth(year, month);
  const day = Number(match[3]);
  if (day < 1 || day > monthLength(year, month)) return null;
  const at = dayNumber(year, month, day);
  return { earliest: at, latest: at, precision: "day" };
}

/** «201X», «20XX», «2025-XX», «2025-04-XX», «2025-XX-XX»: all days that the digits leave open. */
function daysOfUnspecified(text: string): Days | null {
  const match = UNSPECIFIED.exec(text);
  if (match === null) return null;
  const [year = "", month = "XX"] = (match[2] as string).split("-");
  if (month !== "XX") return daysOfDate(`${match[1]}${year}-${month}`);
  const low = Number(match[1] + year.replaceAll("X", "0"));
  const high = Number(match[1] + year.replaceAll("X", "9"));
  return daysOfYears(Math.min(low, high), Math.max(low, high));
}

function daysOfLongYear(text: string): Days | null {
  const match = LONG_YEAR.exec(text);
  return match === null ? null : daysOfYears(Number(match[1]), Number(match[1]));
}

/** Reads one date of EDTF level 1 that is no interval; null where it is malformed or names a day that does not exist. */
export function parseMoment(text: string): Moment | null {
  const mark = /[?~%]$/.exec(text)?.[0] ?? "";
  const bare = mark === "" ? text : text.slice(0, -1);
  const days = daysOfDate(bare) ?? daysOfUnspecified(bare) ?? daysOfLongYear(bare);
  if (days === null) return null;
  return { ...days, uncertain: mark === "?" || mark === "%", approximate: mark === "~" || mark === "%" };
}
