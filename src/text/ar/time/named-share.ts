import type { Tokens } from "../../tokenise.ts";
import { keyAt, lexemeAt, plainAt } from "./cursor.ts";
import { readMonth } from "./day-month.ts";
import { readOrdinal } from "./ordinal.ts";
import { type Said, said } from "./said.ts";
import { readYearAfter } from "./year.ts";

/** «الأسبوع الأول من أكتوبر», «الأسبوع الأخير من هذا الشهر»: which week, 5 for the last. */
function readWhich(tokens: Tokens, at: number): { nth: number; end: number } | null {
  if (plainAt(tokens, at).ordinal > 0) {
    const ordinal = readOrdinal(tokens, at);
    return ordinal === null ? null : { nth: ordinal.value, end: ordinal.end };
  }
  return keyAt(tokens, at) === "الاخير" ? { nth: -1, end: at + 1 } : null;
}

/** «الربع الثالث من عام 2016», «النصف الأول من العام الجاري»: a share of a year that is named. */
function readShareOfYear(tokens: Tokens, at: number): Said | null {
  const { fraction, article } = lexemeAt(tokens, at);
  if (!article || (fraction !== 1 / 4 && fraction !== 1 / 2)) return null;
  const which = readWhich(tokens, at + 1);
  if (which === null || which.nth < 1 || which.nth > 1 / fraction) return null;
  const year = readYearAfter(tokens, which.end);
  if (year === null) return null;
  return said({ first: at, end: year.end, precision: fraction === 1 / 4 ? "quarter" : "half", nth: which.nth, year: year.year, yearShift: year.shift });
}

/** The nth week of a month or year. */
function readWeekOf(tokens: Tokens, at: number): Said | null {
  const week = lexemeAt(tokens, at);
  if (week.unit !== "week" || week.count !== 1 || !week.article) return null;
  const which = readWhich(tokens, at + 1);
  if (which === null) return null;
  const from = plainAt(tokens, which.end).role === "from" ? which.end + 1 : which.end;
  const year = readYearAfter(tokens, which.end);
  const base = { first: at, precision: "week_of", nth: which.nth } as const;
  if (year !== null) return said({ ...base, end: year.end, year: year.year, yearShift: year.shift });
  if (from === which.end || plainAt(tokens, from) !== lexemeAt(tokens, from)) return null;
  const month = readMonth(tokens, from, true);
  if (month !== null && !month.hijri)
    return said({ ...base, end: month.end, month: month.month, cue: month.cue, year: month.year, yearShift: month.yearShift });
  const these = plainAt(tokens, from).role === "this" ? 1 : 0;
  const unit = plainAt(tokens, from + these);
  if (unit.unit !== "month" || unit.count !== 1 || !unit.article) return null;
  const cue = these === 1 ? 0 : plainAt(tokens, from + 1).cue;
  return cue === null || Math.abs(cue) > 1 ? null : said({ ...base, end: from + 2, monthShift: cue });
}

/** «بقية الأسبوع», «باقي هذا العام»: from the day of the report to the end of the unit. */
function readRest(tokens: Tokens, at: number): Said | null {
  if (lexemeAt(tokens, at).role !== "rest") return null;
  const these = plainAt(tokens, at + 1).role === "this" ? 1 : 0;
  const { unit, count, article } = plainAt(tokens, at + 1 + these);
  if (count !== 1 || !article) return null;
  const cue = plainAt(tokens, at + 2 + these).cue;
  if (cue !== null && cue !== 0) return null;
  const end = cue === 0 ? at + 3 + these : at + 2 + these;
  if (unit === "week") return said({ first: at, end, precision: "rest", weekShift: 0 });
  if (unit === "month") return said({ first: at, end, precision: "rest", monthShift: 0 });
  return unit === "year" ? said({ first: at, end, precision: "rest", yearShift: 0 }) : null;
}

/** A part of a named year, month or week. */
export const readNamedShare = (tokens: Tokens, at: number): Said | null => readShareOfYear(tokens, at) ?? readWeekOf(tokens, at) ?? readRest(tokens, at);
