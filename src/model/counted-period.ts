import { addMonths } from "./calendar.ts";

export type PeriodUnit = "day" | "week" | "month" | "year";

/** A stretch of time counted back from a contact: «in the last eight months», «within less than two weeks». */
export interface CountedPeriod {
  readonly n: number;
  readonly unit: PeriodUnit;
  /** «less than»: it began after the day that the count leads back to. */
  readonly lessThan: boolean;
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const PERIOD = /^(last|less than) (\d{1,3}|[a-z]+) (day|week|month|year)s?$/;

/** Reads «last 8 months», «less than 14 days», «less than two weeks»; null for any other scope. */
export function parseCountedPeriod(scope: string): CountedPeriod | null {
  const match = PERIOD.exec(scope);
  if (match === null) return null;
  const [, how, number = "", unit] = match;
  const n = /^\d/.test(number) ? Number(number) : NUMBERS.indexOf(number) + 1;
  return n === 0 ? null : { n, unit: unit as PeriodUnit, lessThan: how === "less than" };
}

/** The day number that the period leads back to from a day. */
export function dayBefore(day: number, { n, unit }: CountedPeriod): number {
  if (unit === "day") return day - n;
  return unit === "week" ? day - 7 * n : addMonths(day, unit === "month" ? -n : -12 * n);
}
