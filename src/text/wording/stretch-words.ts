import type { Duration } from "#model/reading.ts";
import type { SayWording } from "./say.ts";
import { smallNumber } from "./small-number.ts";

const MONTH = 365.25 / 12;
/** A count of days so near to whole months is told in months. */
const NEAR_MONTHS = 3;
const YEAR_MONTHS = 12;

/** A stretch of days as a reader likes it: "about two months", «أقل من أسبوعين». Always in the form behind a preposition. */
export function stretchWords(days: number, comparator: Duration["comparator"] | null, say: SayWording): string {
  const part = (unit: "days" | "weeks" | "months" | "years", n: number): string => say(`${unit}.oblique`, { n, number: smallNumber(n, say.lang) });
  const months = Math.round(days / MONTH);
  const inMonths = months > 0 && Math.abs(days - months * MONTH) <= NEAR_MONTHS;
  let words = part("days", days);
  if (inMonths) words = months % YEAR_MONTHS === 0 ? part("years", months / YEAR_MONTHS) : part("months", months);
  else if (days > 0 && days % 7 === 0) words = part("weeks", days / 7);
  return comparator === null || comparator === "exact" ? words : say(`duration.${comparator}`, { duration: words });
}
