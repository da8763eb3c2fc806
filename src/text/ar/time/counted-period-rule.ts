import { addMonths, civilDate, interval, isoMonth, isoYear } from "#model/calendar.ts";
import type { Tokens } from "../../tokenise.ts";
import { lexemeAt, plainAt } from "./cursor.ts";
import { type Length, readLength } from "./duration.ts";
import type { Draft } from "./expression.ts";
import { NARRATIVE } from "./lexeme.ts";

/** The period of so many units before or after the day of the report, that day left out: «اليومين المقبلين». */
function counted(published: number, length: Length, cue: number): string | null {
  const { unit, count } = length;
  if (unit === "hour" || unit === "minute" || unit === "second") return null;
  if (unit === "decade" || unit === "century") {
    if (count === null) return null;
    const span = unit === "decade" ? 10 : 100;
    const base = Math.floor(civilDate(published).year / span) * span;
    return cue < 0 ? `${isoYear(base - count * span)}/${isoYear(base - 1)}` : `${isoYear(base + span)}/${isoYear(base + (count + 1) * span - 1)}`;
  }
  if (count === null) {
    const { year, month } = civilDate(published);
    return unit === "day" || unit === "week" ? `${isoMonth(year, month)}~` : unit === "month" ? `${isoYear(year)}~` : null;
  }
  const far = (sign: number): number => addMonths(published, sign * Math.round(length.months)) + sign * Math.round(length.days);
  if (cue < 0) return interval(far(-1), published - 1);
  return interval(published + 1, length.months > 0 ? far(1) : published + length.days);
}

/** «خلال اليومين المقبلين», «الأشهر الثمانية الأخيرة», «الأيام القليلة الماضية», «آخر 3 سنوات». */
export function findCountedPeriod(tokens: Tokens, at: number, published: number | null): Draft | null {
  const { role } = lexemeAt(tokens, at);
  const lastOf = role === "last_of";
  const from = role === "within" || lastOf ? at + 1 : at;
  if (from > at && plainAt(tokens, from) !== lexemeAt(tokens, from)) return null;
  const start = lexemeAt(tokens, from);
  if (start.unit === null && start.cardinal < 0 && start.digits === 0) return null;
  const length = readLength(tokens, from);
  if (length === null || length.count === 1) return null;
  const next = plainAt(tokens, length.end);
  const cue = lastOf ? -1 : next.cue;
  if (cue === null || cue === 0 || (lastOf && length.count === null)) return null;
  let end = lastOf ? length.end : length.end + 1;
  // «الأيام المقبلة القليلة»
  if (plainAt(tokens, end).role === "some") end++;
  const edtf = published === null || cue === NARRATIVE ? null : counted(published, length, cue);
  const minutes = length.minutes === null ? null : Math.round(length.minutes);
  return {
    kind: "period",
    first: at,
    end,
    edtf,
    edtfFuture: edtf,
    mode: "relative",
    minutes,
    comparator: minutes === null ? null : "exact",
    counted: { n: length.count, unit: length.unit },
    offset: role === "within" ? "within" : null,
  };
}
