import { addMonths, civilDate, dayNumber, interval, isoMonth, monthLength, weekStart } from "#model/calendar.ts";
import type { Said } from "./said.ts";

/** Days from Monday: a week belongs to the month or year that has its Thursday, as in ISO 8601. */
const THURSDAY = 3;

const lastOfMonth = (year: number, month: number): number => dayNumber(year, month, monthLength(year, month));

/** The ISO week that is the nth to have its Thursday in the stretch of days; -1 for the last. Null where there are fewer. */
function nthWeek(first: number, last: number, nth: number): string | null {
  const start = weekStart(first) + THURSDAY >= first ? weekStart(first) : weekStart(first) + 7;
  const end = weekStart(last) + THURSDAY <= last ? weekStart(last) : weekStart(last) - 7;
  const chosen = nth > 0 ? start + (nth - 1) * 7 : end;
  return chosen + THURSDAY > last ? null : interval(chosen, chosen + 6);
}

/** Dates a quarter, half, nth week or the rest of a unit. `month` is the EDTF of the month that the week is of, where one is named. */
export function resolveShare(s: Said, published: number | null, month: string | null): string | null {
  const now = published === null ? null : civilDate(published);
  const year = s.year ?? (now === null || s.yearShift === null ? null : now.year + s.yearShift);
  const nth = s.nth ?? 1;
  if (s.precision === "quarter" || s.precision === "half") {
    const months = s.precision === "quarter" ? 3 : 6;
    return year === null ? null : `${isoMonth(year, (nth - 1) * months + 1)}/${isoMonth(year, nth * months)}`;
  }
  if (s.precision === "rest") {
    if (published === null || now === null) return null;
    const last = s.weekShift !== null ? weekStart(published) + 6 : s.monthShift !== null ? lastOfMonth(now.year, now.month) : dayNumber(now.year, 12, 31);
    return interval(published, last);
  }
  if (s.month !== null || s.monthShift !== null) {
    const shifted = published === null || s.monthShift === null ? null : civilDate(addMonths(published, s.monthShift));
    const [y, m] = month === null ? [shifted?.year, shifted?.month] : [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
    return y === undefined || m === undefined ? null : nthWeek(dayNumber(y, m, 1), lastOfMonth(y, m), nth);
  }
  return year === null ? null : nthWeek(dayNumber(year, 1, 1), dayNumber(year, 12, 31), nth);
}
