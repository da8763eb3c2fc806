import type { Tokens } from "../../tokenise.ts";
import { keyAt, lexemeAt, plainAt } from "./cursor.ts";
import { NARRATIVE } from "./lexeme.ts";
import { readOrdinal } from "./ordinal.ts";
import { type Said, said } from "./said.ts";

const FIRST: ReadonlySet<string> = new Set(["الاول", "اول"]);
/** «قبل قليل», «قبل لحظات»: the day of the report. */
const JUST: ReadonlySet<string> = new Set(["قليل", "لحظات", "دقايق"]);

/** «اليوم», «أمس», «أمس الأول», «أول من أمس», «غدا», «بعد غد», «الليلة», «هذا المساء»: a day counted from the report's. */
export function readNearDay(tokens: Tokens, at: number): Said | null {
  const lexeme = lexemeAt(tokens, at);
  const next = plainAt(tokens, at + 1);
  const day = (days: number, length: number): Said => said({ first: at, end: at + length, precision: "day", days });
  switch (lexeme.role) {
    case "today":
      if (next.cue === NARRATIVE) return said({ first: at, end: at + 2, precision: "narrative" });
      if (next.cue !== null) return day(next.cue, 2);
      // «اليوم الثاني» is a day of something else
      return readOrdinal(tokens, at + 1) !== null && !next.joined ? null : day(0, 1);
    case "yesterday":
      return FIRST.has(keyAt(tokens, at + 1)) ? day(-2, 2) : day(-1, 1);
    case "tomorrow":
      return day(1, 1);
    case "after":
      return next.role === "tomorrow" ? day(2, 2) : null;
    case "before":
      if (next.role === "yesterday") return day(-2, 2);
      if (JUST.has(keyAt(tokens, at + 1))) return day(0, 2);
      return next.role === "day_name" && plainAt(tokens, at + 2).role === "yesterday" ? day(-2, 3) : null;
    case "this":
      if (next.role === "today") return day(0, 2);
      if (next.part !== null && next.article) return { ...day(0, 2), part: next.part };
      return null;
  }
  if (lexeme.ordinal === 1 && next.role === "yesterday") return day(-2, 2);
  if (lexeme.ordinal === 1 && next.role === "from" && plainAt(tokens, at + 2).role === "yesterday") return day(-2, 3);
  if (lexeme.part === "night" && keyAt(tokens, at).endsWith("الليله")) {
    if (next.cue === -1) return { ...day(-1, 2), part: "night" };
    if (next.role === "before" && plainAt(tokens, at + 2).cue === -1) return { ...day(-2, 3), part: "night" };
    return next.cue === 1 ? { ...day(1, 2), part: "night" } : { ...day(0, 1), part: "night" };
  }
  return null;
}

/** «صلاة الجمعة», «خطبة الجمعة»: what is named after the day. */
const NAMED_AFTER_DAY: ReadonlySet<string> = new Set(["صلاه", "خطبه", "الصلاه", "خطيب", "امام", "لصلاه", "وخطبه"]);

/** «هذا الأسبوع», «الأسبوع المقبل»: the week of a day of the week; 0 this, 1 next. */
export function readWeekShift(tokens: Tokens, at: number): { shift: number; end: number } | null {
  const these = lexemeAt(tokens, at).role === "this";
  const i = these ? at + 1 : at;
  const unit = these ? plainAt(tokens, i) : lexemeAt(tokens, i);
  if (unit.unit !== "week" || unit.count !== 1 || !unit.article) return null;
  if (these) return { shift: 0, end: i + 1 };
  const twice = plainAt(tokens, i + 1).role;
  const skip = twice === "before" || twice === "after" ? 1 : 0;
  const { cue } = plainAt(tokens, i + 1 + skip);
  if (cue === null || cue === NARRATIVE || (skip === 1 && cue !== (twice === "before" ? -1 : 1))) return null;
  return { shift: cue * (1 + skip), end: i + 2 + skip };
}

/** «[يوم] الخميس [الماضي]», «الجمعة من الأسبوع المقبل», «الأسبوع المقبل يوم الجمعة», «هذا الثلاثاء». */
export function readWeekday(tokens: Tokens, at: number): Said | null {
  let i = at;
  const week = readWeekShift(tokens, i);
  if (week !== null) i = week.end;
  const these = week === null && lexemeAt(tokens, i).role === "this";
  if (these) i++;
  const moved = i > at;
  const word = moved ? plainAt(tokens, i) : lexemeAt(tokens, i);
  if (word.role === "day_name" && plainAt(tokens, i + 1).weekday > 0) i++;
  const name = i > at ? plainAt(tokens, i) : lexemeAt(tokens, i);
  if (name.weekday === 0 || NAMED_AFTER_DAY.has(keyAt(tokens, i - 1))) return null;
  let end = i + 1;
  let { cue } = plainAt(tokens, end);
  if (cue === NARRATIVE) cue = null;
  else if (cue !== null) end++;
  let shift = week?.shift ?? (these ? 0 : null);
  if (shift === null && cue === null) {
    const from = plainAt(tokens, end).role === "from" ? end + 1 : end;
    const later = plainAt(tokens, from) === lexemeAt(tokens, from) ? readWeekShift(tokens, from) : null;
    if (later !== null) ({ shift, end } = later);
  }
  return said({ first: at, end, precision: "day", weekday: name.weekday, cue, weekShift: shift });
}
