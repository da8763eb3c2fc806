import { addMonths } from "./calendar.ts";
import { parseEdtf } from "./edtf.ts";

/** When the range that an ordinal counts in begins, at the earliest and at the latest (day numbers). */
export interface ScopeStart {
  readonly earliest: number;
  readonly latest: number;
}

/** «last 8 months»: a counted period is rounded to its unit, so it may begin half a unit sooner or later. Days. */
const HALF_UNIT = { day: 0, week: 3, month: 15, year: 183 } as const;
const LAST = /^last (\d{1,3}) (day|week|month|year)s?$/;

const startOfDate = (text: string): ScopeStart | null => {
  const date = parseEdtf(text);
  return date?.from == null ? null : { earliest: date.from.earliest, latest: date.from.latest };
};

/**
 * Where the range of a scope begins: an EDTF date («2025», on its first day), «since 2025-02» (somewhere in it), «last 8 months» (counted back from `day`).
 * Null for any other words, and for a period counted back from an unknown day.
 */
export function scopeStart(scope: string, day: number | null): ScopeStart | null {
  if (scope.startsWith("since ")) return startOfDate(scope.slice("since ".length));
  const last = LAST.exec(scope);
  if (last !== null) {
    if (day === null) return null;
    const n = Number(last[1]);
    const unit = last[2] as keyof typeof HALF_UNIT;
    const back = unit === "day" ? day - n : unit === "week" ? day - 7 * n : addMonths(day, unit === "month" ? -n : -12 * n);
    return { earliest: back - HALF_UNIT[unit], latest: back + HALF_UNIT[unit] };
  }
  const whole = startOfDate(scope);
  return whole === null ? null : { earliest: whole.earliest, latest: whole.earliest };
}
