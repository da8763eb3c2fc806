import type { Tokens } from "../../tokenise.ts";
import { readCardinal } from "./cardinal.ts";
import { afterComma, keyAt, lexemeAt, plainAt, touches } from "./cursor.ts";
import { NARRATIVE } from "./lexeme.ts";

export interface Year {
  readonly year: number | null;
  /** Years from that of the report, where the year is told so. */
  readonly shift: number | null;
  readonly hijri: boolean;
  readonly end: number;
  /** True where the text calls it a year («عام», «هـ», «م»). */
  readonly named: boolean;
}

/** Hijri years that a report may name without saying so: 1882 to 2077. */
export const isHijriYear = (year: number): boolean => year >= 1300 && year < 1500;

/** Reads the era after a year: «هـ», «م», «ميلادية». */
function readEra(tokens: Tokens, at: number): { hijri: boolean; end: number } | null {
  const role = plainAt(tokens, at).role;
  if (role !== "hijri_era" && role !== "common_era") return null;
  // a lone «م» or «هـ» must stand at the number; as a word of its own it may be an initial
  const single = keyAt(tokens, at).length === 1;
  if (single && !touches(tokens, at - 1) && touches(tokens, at) && keyAt(tokens, at + 1) === ".") return null;
  return { hijri: role === "hijri_era", end: at + 1 };
}

/** A year in figures or words, with its era. `low` is the least number that counts as a year here. */
export function readYearNumber(tokens: Tokens, at: number, low: number): Year | null {
  const lexeme = lexemeAt(tokens, at);
  const inDigits = lexeme.digits > 0;
  if (inDigits && lexeme.digits > 4) return null;
  if (!inDigits && lexeme.scale !== 1000 && lexeme.cardinal < 100) return null;
  const number = inDigits ? { value: lexeme.value, end: at + 1 } : readCardinal(tokens, at);
  if (number === null || !Number.isInteger(number.value)) return null;
  const era = readEra(tokens, number.end);
  if (number.value > 2200 || (number.value < low && era === null) || number.value < 1) return null;
  const end = era?.end ?? number.end;
  return { year: number.value, shift: null, hijri: era?.hijri ?? (isHijriYear(number.value) && low > 1000), end, named: era !== null };
}

/** «العام الماضي», «هذا العام», «العام المقبل», «العام نفسه», «من العام الجاري». */
export function readYearShift(tokens: Tokens, at: number): Year | null {
  let i = at;
  const these = plainAt(tokens, i).role === "this" || lexemeAt(tokens, i).role === "this";
  if (these) i++;
  const unit = these ? plainAt(tokens, i) : lexemeAt(tokens, i);
  if (unit.unit !== "year" || unit.count !== 1 || !unit.article) return null;
  if (these) return { year: null, shift: 0, hijri: false, end: i + 1, named: true };
  const twice = plainAt(tokens, i + 1).role;
  if (twice === "before" || twice === "after") {
    const cue = plainAt(tokens, i + 2).cue;
    if (cue === (twice === "before" ? -1 : 1)) return { year: null, shift: cue * 2, hijri: false, end: i + 3, named: true };
  }
  const cue = plainAt(tokens, i + 1).cue;
  if (cue === null || cue === NARRATIVE) return null;
  return { year: null, shift: cue, hijri: false, end: i + 2, named: true };
}

/** The year after a month or day and month: «2025», «من عام 2013», «، 2016», «العام الماضي»; null where none follows. */
export function readYearAfter(tokens: Tokens, at: number): Year | null {
  let i = afterComma(tokens, at);
  const comma = i > at;
  if (plainAt(tokens, i).role === "from") i++;
  const shifted = readYearShift(tokens, i);
  if (shifted !== null) return comma ? null : shifted;
  const word = plainAt(tokens, i);
  const named = word.unit === "year" && word.count === 1;
  if (named) i++;
  if (plainAt(tokens, i) !== lexemeAt(tokens, i)) return null;
  const found = readYearNumber(tokens, i, named ? 100 : 1200);
  if (found === null) return null;
  // «5 مايو 2000 جندي» counts soldiers, «مايو 2013» a year; a full stop between digits is no end of a year
  if (!named && plainAt(tokens, found.end).scale > 0) return null;
  return found;
}
