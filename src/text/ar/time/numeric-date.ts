import { monthLength } from "#model/calendar.ts";
import type { Tokens } from "../../tokenise.ts";
import { keyAt, lexemeAt, plainAt, touches } from "./cursor.ts";
import { type Said, said } from "./said.ts";
import { isHijriYear } from "./year.ts";

const SEPARATORS: ReadonlySet<string> = new Set(["/", "-", ".", "\\", "–"]);

/** A two-digit year is of this century up to here; dates of news are near. */
const LAST_SHORT_YEAR = 49;

const wholeAt = (tokens: Tokens, at: number): number => {
  const { digits, value } = lexemeAt(tokens, at);
  return digits > 0 && digits <= 4 ? value : -1;
};

/** True where a separator stands between the numbers at `at` - 1 and `at` + 1; only a stroke may have spaces beside it. */
const parted = (tokens: Tokens, at: number, mark: string): boolean =>
  keyAt(tokens, at) === mark && (mark === "/" || (touches(tokens, at - 1) && touches(tokens, at)));

const isDay = (day: number, month: number, year: number, hijri: boolean): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (hijri ? 30 : monthLength(year, month));

/** «4/8/2015م», «19 / 10 / 1436هـ», «2016-04-21», «21.4.2016»: day before month, unless only the reverse is a date. */
export function readNumericDate(tokens: Tokens, at: number): Said | null {
  const a = wholeAt(tokens, at);
  const mark = keyAt(tokens, at + 1);
  if (a < 0 || !SEPARATORS.has(mark) || !parted(tokens, at + 1, mark)) return null;
  const b = wholeAt(tokens, at + 2);
  if (b < 0) return null;
  const c = parted(tokens, at + 3, mark) ? wholeAt(tokens, at + 4) : -1;
  if (c < 0) return readMonthAndYear(at, a, b, mark);
  if (parted(tokens, at + 5, mark) && touches(tokens, at + 4) && wholeAt(tokens, at + 6) >= 0) return null;
  const era = plainAt(tokens, at + 5).role;
  const end = era === "hijri_era" || era === "common_era" ? at + 6 : at + 5;
  const yearFirst = lexemeAt(tokens, at).digits === 4;
  let year = yearFirst ? a : c;
  const short = !yearFirst && lexemeAt(tokens, at + 4).digits <= 2;
  if (short) {
    if (lexemeAt(tokens, at + 4).digits < 2 || mark === ".") return null;
    year += year <= LAST_SHORT_YEAR ? 2000 : 1900;
  } else if (year < 1000) return null;
  const hijri = era === "hijri_era" || (era !== "common_era" && isHijriYear(year));
  const first = yearFirst ? c : a;
  if (isDay(first, b, year, hijri)) return said({ first: at, end, precision: "day", hijri, year, month: b, day: first });
  if (isDay(b, first, year, hijri)) return said({ first: at, end, precision: "day", hijri, year, month: first, day: b });
  // «16/04/21»: a year of two digits in front
  if (short && a > 12 && isDay(c, b, 2000 + a, false)) return said({ first: at, end, precision: "day", year: 2000 + a, month: b, day: c });
  return null;
}

/** «3/2015», «2015/3», «3-2015». */
function readMonthAndYear(at: number, a: number, b: number, mark: string): Said | null {
  if (mark === ".") return null;
  const [month, year] = a > 1900 && a < 2100 ? [b, a] : [a, b];
  return year > 1900 && year < 2100 && month >= 1 && month <= 12 ? said({ first: at, end: at + 3, precision: "month", year, month }) : null;
}

/** «22/4» and «4/22»: only where a word before calls it a date; alone it is a fraction or a score. */
export function readDayAndMonth(tokens: Tokens, at: number): Said | null {
  const a = wholeAt(tokens, at);
  const b = wholeAt(tokens, at + 2);
  if (a < 0 || b < 0 || keyAt(tokens, at + 1) !== "/" || keyAt(tokens, at + 3) === "/") return null;
  if (isDay(a, b, 2000, false)) return said({ first: at, end: at + 3, precision: "day", month: b, day: a });
  return isDay(b, a, 2000, false) ? said({ first: at, end: at + 3, precision: "day", month: a, day: b }) : null;
}
