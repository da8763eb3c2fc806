/** Calendar arithmetic on day numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar. No clock, no time zone. */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_BEFORE_EPOCH = 719_468;
const DAYS_IN_ERA = 146_097;

/** The day number of a Gregorian date. Days past the end of the month run on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
}

/** The Gregorian date of a day number. */
export function civilDate(dayNo: number): CivilDate {
  const z = dayNo + DAYS_BEFORE_EPOCH;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 28 to 31. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export const weekdayOf = (dayNo: number): number => ((((dayNo + 3) % 7) + 7) % 7) + 1;

/** The Monday of the ISO week that holds the day. */
export const weekStart = (dayNo: number): number => dayNo - weekdayOf(dayNo) + 1;

/** The same day some months later or earlier; the last of the month where it has no such day. */
export function addMonths(dayNo: number, months: number): number {
  const { year, month, day } = civilDate(dayNo);
  const at = year * 12 + month - 1 + months;
  const toYear = Math.floor(at / 12);
  const toMonth = at - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth)));
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const four = (n: number): string => `${n}`.padStart(4, "0");

/** "2025", "2025-04" or "2025-04-16", which is EDTF as well as ISO 8601. */
export const isoYear = (year: number): string => four(year);
export const isoMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`;
export function isoDay(dayNo: number): string {
  const { year, month, day } = civilDate(dayNo);
  return `${isoMonth(year, month)}-${two(day)}`;
}

/** "first/last", both days included. */
export const interval = (first: number, last: number): string => `${isoDay(first)}/${isoDay(last)}`;

/** The day number of a text that begins with YYYY-MM-DD; null for anything else, and for a day that does not exist. */
export function parseIsoDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return dayNumber(year, month, day);
}
