import { dayBefore, parseCountedPeriod } from "./counted-period.ts";
import { parseEdtf } from "./edtf.ts";

/** When the range that an ordinal counts in begins, at the earliest and at the latest (day numbers). */
export interface ScopeStart {
  readonly earliest: number;
  readonly latest: number;
}

/** «last 8 months»: a counted period is rounded to its unit, so it may begin half a unit sooner or later. Days. */
const HALF_UNIT = { day: 0, week: 3, month: 15, year: 183 } as const;

const startOfDate = (text: string): ScopeStart | null => {
  const date = parseEdtf(text);
  return date?.from == null ? null : { earliest: date.from.earliest, latest: date.from.latest };
};

/**
 * Where the range of a scope begins: an EDTF date («2025», on its first day), «since 2025-02» (somewhere in it), «last 8 months» and «less than 14 days» (counted back from `day`).
 * Null for any other words, and for a period counted back from an unknown day.
 */
export function scopeStart(scope: string, day: number | null): ScopeStart | null {
  if (scope.startsWith("since ")) return startOfDate(scope.slice("since ".length));
  const period = parseCountedPeriod(scope);
  if (period !== null) {
    if (day === null) return null;
    const back = dayBefore(day, period);
    return { earliest: back - HALF_UNIT[period.unit], latest: back + HALF_UNIT[period.unit] };
  }
  const whole = startOfDate(scope);
  return whole === null ? null : { earliest: whole.earliest, latest: whole.earliest };
}
