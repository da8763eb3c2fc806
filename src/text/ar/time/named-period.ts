import type { Tokens } from "../../tokenise.ts";
import { foldWord } from "../fold.ts";
import { keyAt, lexemeAt, plainAt, touches } from "./cursor.ts";
import { NARRATIVE } from "./lexeme.ts";
import { readMonth } from "./day-month.ts";
import { readWeekShift } from "./named-day.ts";
import { readNamedShare } from "./named-share.ts";
import { readOrdinal } from "./ordinal.ts";
import { type Said, said } from "./said.ts";
import { readYearAfter, readYearNumber, readYearShift } from "./year.ts";

/** Nouns whose «العام» means "general": «الأمين العام الحالي». */
const GENERAL: ReadonlySet<string> = new Set(
  "الأمين أمين للأمين والأمين المدير مدير للمدير الرأي للرأي القائد المفتش القنصل المراقب السكرتير المدعي النائب المندوب القطاع المفوض المنسق الوكيل الحاكم المنظم المرشد التأمين الأمن النظام الإطار الصالح"
    .split(" ")
    .map(foldWord),
);

/** «نهاية الأسبوع الجاري», «نهاية هذا الأسبوع», «عطلة نهاية الأسبوع المقبل»: Saturday and Sunday. */
function readWeekend(tokens: Tokens, at: number): Said | null {
  let i = at;
  if (lexemeAt(tokens, i).role === "holiday") i++;
  const word = i > at ? plainAt(tokens, i) : lexemeAt(tokens, i);
  if (word.role !== "end" || !keyAt(tokens, i).endsWith("نهايه")) return null;
  i++;
  const shifted = plainAt(tokens, i) === lexemeAt(tokens, i) ? readWeekShift(tokens, i) : null;
  if (shifted !== null) return said({ first: at, end: shifted.end, precision: "weekend", weekShift: shifted.shift });
  const unit = plainAt(tokens, i);
  return unit.unit === "week" && unit.count === 1 && unit.article ? said({ first: at, end: i + 1, precision: "weekend", weekShift: 0 }) : null;
}

/** «الشهر الماضي», «هذا الشهر», «الشهر قبل الماضي». */
function readMonthUnit(tokens: Tokens, at: number): Said | null {
  const these = lexemeAt(tokens, at).role === "this";
  const i = these ? at + 1 : at;
  const unit = these ? plainAt(tokens, i) : lexemeAt(tokens, i);
  if (unit.unit !== "month" || unit.count !== 1 || !unit.article) return null;
  if (these) return said({ first: at, end: i + 1, precision: "month", monthShift: 0 });
  const twice = plainAt(tokens, i + 1).role;
  const skip = twice === "before" || twice === "after" ? 1 : 0;
  const { cue } = plainAt(tokens, i + 1 + skip);
  if (cue === NARRATIVE) return said({ first: at, end: i + 2, precision: "narrative" });
  if (cue === null || (skip === 1 && cue !== (twice === "before" ? -1 : 1))) return null;
  return said({ first: at, end: i + 2 + skip, precision: "month", monthShift: cue * (1 + skip) });
}

/** «العام الماضي», «عام 2013», «العام 2002م», «سنة ألفين وعشرة», «1436هـ». */
function readYear(tokens: Tokens, at: number): Said | null {
  if (!GENERAL.has(keyAt(tokens, at - 1))) {
    const shifted = readYearShift(tokens, at);
    if (shifted !== null) return said({ first: at, end: shifted.end, precision: "year", yearShift: shifted.shift });
  }
  const word = lexemeAt(tokens, at);
  if (word.unit === "year" && word.count === 1) {
    if (plainAt(tokens, at + 1).cue === NARRATIVE && word.article && !GENERAL.has(keyAt(tokens, at - 1)))
      return said({ first: at, end: at + 2, precision: "narrative" });
    if (plainAt(tokens, at + 1) !== lexemeAt(tokens, at + 1)) return null;
    // «العام المئة» is an anniversary, «عام مائتين» a year
    const year = readYearNumber(tokens, at + 1, word.article && lexemeAt(tokens, at + 1).digits === 0 ? 1000 : 100);
    return year === null || plainAt(tokens, year.end).scale > 0
      ? null
      : said({ first: at, end: year.end, precision: "year", year: year.year, hijri: year.hijri });
  }
  const year = word.digits === 4 ? readYearNumber(tokens, at, 1200) : null;
  // «1436هـ», «2015م»: called a year by its era, which «2015 م» (metres) is not
  return year?.named === true && (year.hijri || touches(tokens, at) || keyAt(tokens, at + 1).length > 1)
    ? said({ first: at, end: year.end, precision: "year", year: year.year, hijri: year.hijri })
    : null;
}

/** «صيف 2016», «خريف عام 2013», «الصيف الماضي», «هذا الشتاء». A season alone dates nothing («الربيع العربي»). */
function readSeason(tokens: Tokens, at: number): Said | null {
  const these = lexemeAt(tokens, at).role === "this";
  const i = these ? at + 1 : at;
  const { season, article } = these ? plainAt(tokens, i) : lexemeAt(tokens, i);
  if (season === 0) return null;
  if (these) return article ? said({ first: at, end: i + 1, precision: "season", season, cue: 0 }) : null;
  const { cue } = plainAt(tokens, i + 1);
  if (cue !== null && cue !== NARRATIVE && article) return said({ first: at, end: i + 2, precision: "season", season, cue });
  const year = readYearAfter(tokens, i + 1);
  return year === null ? null : said({ first: at, end: year.end, precision: "season", season, year: year.year, yearShift: year.shift });
}

/** «القرن الماضي», «القرن التاسع عشر», «القرن الـ19». */
function readCentury(tokens: Tokens, at: number): { century: number; shift: number | null; end: number } | null {
  const unit = lexemeAt(tokens, at);
  if (unit.unit !== "century" || unit.count !== 1 || !unit.article) return null;
  const next = plainAt(tokens, at + 1);
  if (next.cue !== null && next.cue !== NARRATIVE) return { century: 0, shift: next.cue, end: at + 2 };
  const ordinal = next.ordinal > 0 ? readOrdinal(tokens, at + 1) : null;
  if (ordinal !== null) return { century: ordinal.value, shift: null, end: ordinal.end };
  const figure = lexemeAt(tokens, at + 2);
  return keyAt(tokens, at + 1) === "ال" && figure.digits > 0 && figure.value <= 21 ? { century: figure.value, shift: null, end: at + 3 } : null;
}

/** «تسعينيات القرن الماضي», «السبعينيات», «القرن الحالي», «العقد الماضي». A decade alone is of the last century. */
function readLongPeriod(tokens: Tokens, at: number): Said | null {
  const word = lexemeAt(tokens, at);
  if (word.decade > 0) {
    const century = plainAt(tokens, at + 1) === lexemeAt(tokens, at + 1) ? readCentury(tokens, at + 1) : null;
    const base = century === null ? 1900 : century.shift === null ? (century.century - 1) * 100 : 2000 + century.shift * 100;
    return said({ first: at, end: century?.end ?? at + 1, precision: "decade", year: base + word.decade });
  }
  const century = readCentury(tokens, at);
  if (century !== null)
    return said({
      first: at,
      end: century.end,
      precision: "century",
      year: century.shift === null ? (century.century - 1) * 100 : null,
      yearShift: century.shift,
    });
  const { cue } = plainAt(tokens, at + 1);
  if (word.unit === "decade" && word.count === 1 && word.article && cue !== null && cue !== NARRATIVE)
    return said({ first: at, end: at + 2, precision: "decade", yearShift: cue });
  return null;
}

/** A week, weekend, month, season, year, decade or century by its name. */
export function readNamedPeriod(tokens: Tokens, at: number): Said | null {
  const share = readWeekend(tokens, at) ?? readNamedShare(tokens, at);
  if (share !== null) return share;
  const month = readMonth(tokens, at, false);
  if (month !== null) return month;
  const week = readWeekShift(tokens, at);
  if (week !== null) return said({ first: at, end: week.end, precision: "week", weekShift: week.shift });
  return readMonthUnit(tokens, at) ?? readYear(tokens, at) ?? readSeason(tokens, at) ?? readLongPeriod(tokens, at);
}
