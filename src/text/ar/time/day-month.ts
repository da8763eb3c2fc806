import { monthLength } from "#model/calendar.ts";
import type { Tokens } from "../../tokenise.ts";
import { readCardinal } from "./cardinal.ts";
import { afterComma, keyAt, lexemeAt, plainAt } from "./cursor.ts";
import { NARRATIVE } from "./lexeme.ts";
import { readMonthName } from "./month-name.ts";
import { readOrdinal } from "./ordinal.ts";
import { type Said, said } from "./said.ts";
import { isHijriYear, readYearAfter } from "./year.ts";

/** A number that can be a day of a month: «16», «الـ16», «التاسع عشر», «واحد وعشرين», «أول». */
export function readDayNumber(tokens: Tokens, at: number): { day: number; end: number } | null {
  const lexeme = lexemeAt(tokens, at);
  if (lexeme.digits > 0) return lexeme.digits <= 2 && lexeme.value >= 1 && lexeme.value <= 31 ? { day: lexeme.value, end: at + 1 } : null;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal !== null) return ordinal.value <= 31 ? { day: ordinal.value, end: ordinal.end } : null;
  if (lexeme.cardinal < 1) return null;
  const number = readCardinal(tokens, at);
  return number !== null && number.value >= 1 && number.value <= 31 && Number.isInteger(number.value) ? { day: number.value, end: number.end } : null;
}

const DAY_MARKS: ReadonlySet<string> = new Set(["/", "-", ".", "،", ","]);

/** A month and what tells its year: «[شهر] أكتوبر [2025 | الماضي | من العام الماضي]». `held` where a day stands before it. */
export function readMonth(tokens: Tokens, at: number, held: boolean): Said | null {
  let i = at;
  const word = held ? plainAt(tokens, i) : lexemeAt(tokens, i);
  const called = word.unit === "month" && word.count === 1;
  if (called) i++;
  const these = plainAt(tokens, i).role === "this" || (!called && !held && word.role === "this");
  if (these) i++;
  if ((called || held || these) && plainAt(tokens, i) !== lexemeAt(tokens, i)) return null;
  const name = readMonthName(tokens, i);
  if (name === null) return null;
  let end = name.end;
  let cue = these ? 0 : plainAt(tokens, end).cue;
  if (cue === NARRATIVE) cue = null;
  if (cue !== null && !these) end++;
  const year = readYearAfter(tokens, end);
  if (year !== null) end = year.end;
  // a year «هـ» belongs to no Gregorian month, and 2015 to no Hijri one
  const misfit = year !== null && year.year !== null && (name.hijri ? !isHijriYear(year.year) && !year.hijri : year.hijri && year.named);
  const usable = misfit ? null : year;
  if (misfit) end = name.end;
  const before = keyAt(tokens, at - 1);
  const company = called || held || cue !== null || usable !== null || (name.hijri ? before === "في" || before === "منذ" : before === "منذ" || before === "في");
  if (name.doubtful && !company) return null;
  return said({ first: at, end, precision: "month", hijri: name.hijri, month: name.month, cue, year: usable?.year ?? null, yearShift: usable?.shift ?? null });
}

/** «الشهر نفسه», «الشهر الذي يليه»: a month that was told before. */
const OTHER_MONTH = /^(نفسه|ذاته|عينه|الذي|التالي|اللاحق|السابق|المذكور)$/;

/** The month that a day hangs on without its name: «20 من الشهر المقبل», «الثالث من هذا الشهر». */
function readMonthShift(tokens: Tokens, at: number): { shift: number; end: number } | null {
  const these = plainAt(tokens, at).role === "this";
  const i = these ? at + 1 : at;
  const unit = plainAt(tokens, i);
  if (unit.unit !== "month" || unit.count !== 1 || !unit.article) return null;
  if (these) return { shift: 0, end: i + 1 };
  const { cue, ordinal } = plainAt(tokens, i + 1);
  if (cue !== null) return cue === NARRATIVE ? null : { shift: cue, end: i + 2 };
  // «في العشرين من الشهر»: that of the report; not «من الشهر نفسه», «من الشهر الثاني».
  return ordinal > 0 || OTHER_MONTH.test(keyAt(tokens, i + 1)) ? null : { shift: 0, end: i + 1 };
}

const fitsMonth = (day: number, month: Said): boolean => day <= (month.hijri ? 30 : monthLength(month.year ?? 2000, month.month as number));

/** «16 أكتوبر 2025», «الحادي والعشرين من مايو», «11 أبريل الجاري», «20 من الشهر المقبل». */
export function readDayOfMonth(tokens: Tokens, at: number): Said | null {
  const number = readDayNumber(tokens, at);
  if (number === null) return null;
  let i = number.end;
  if (DAY_MARKS.has(keyAt(tokens, i))) i++;
  if (plainAt(tokens, i).role === "from") i++;
  else if (plainAt(tokens, i).role === "in" && plainAt(tokens, i + 1).unit === "month" && plainAt(tokens, i + 1).article) i++;
  const month = readMonth(tokens, i, true);
  if (month !== null) {
    if (!fitsMonth(number.day, month)) return null;
    let { end, year } = month;
    // «16. نوفمبر. 2016»
    if (year === null && month.yearShift === null && keyAt(tokens, end) === "." && keyAt(tokens, number.end) === ".") {
      const after = readYearAfter(tokens, end + 1);
      if (after !== null) ({ end, year } = after);
    }
    return { ...month, first: at, end, year, precision: "day", day: number.day };
  }
  if (i === number.end && plainAt(tokens, i).role !== "this" && plainAt(tokens, i).unit !== "month") return null;
  const shifted = readMonthShift(tokens, i);
  return shifted === null ? null : said({ first: at, end: shifted.end, precision: "day", day: number.day, monthShift: shifted.shift });
}

/** «يناير 22، 2018», «يناير الثاني والعشرين، 2018»: the month in front, as translations from English have it. */
export function readMonthDay(tokens: Tokens, at: number): Said | null {
  const name = readMonthName(tokens, at);
  if (name === null || name.doubtful) return null;
  const from = keyAt(tokens, name.end) === "-" ? name.end + 1 : name.end;
  if (plainAt(tokens, from) !== lexemeAt(tokens, from)) return null;
  const number = readDayNumber(tokens, from);
  if (number === null || !fitsMonth(number.day, said({ first: at, end: at, precision: "month", month: name.month }))) return null;
  const next = plainAt(tokens, number.end);
  const digits = lexemeAt(tokens, from).digits > 0;
  if (next.unit !== null || (digits && next.scale > 0) || next.month > 0) return null;
  const year = readYearAfter(tokens, number.end);
  // «في سبتمبر 15 قتيلا»: figures after a month are its day only where a year or the end follows
  if (digits && year === null && afterComma(tokens, number.end) === number.end && tokens.words[number.end]?.kind === "word") return null;
  return said({
    first: at,
    end: year?.end ?? number.end,
    precision: "day",
    hijri: name.hijri,
    month: name.month,
    day: number.day,
    year: year?.year ?? null,
    yearShift: year?.shift ?? null,
  });
}
