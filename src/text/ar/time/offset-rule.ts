import { addMonths, civilDate, isoDay, isoMonth, isoYear } from "#model/calendar.ts";
import type { Tokens } from "../../tokenise.ts";
import { readComparator } from "./comparator.ts";
import { keyAt, lexemeAt, plainAt } from "./cursor.ts";
import { type Length, readLength } from "./duration.ts";
import type { Draft } from "./expression.ts";
import type { Unit } from "./lexeme.ts";
import { looksAhead } from "./future-words.ts";

/** How many an uncounted plural stands for: the plural names three to ten («قبل أشهر»), and days fewer than a week («قبل أيام»). Only month or year is told from it. */
const SOME = 7;
const SOME_DAYS = 4;

/** The EDTF of a day that lies so long from the report: exact for counted days, «~» for weeks, a month or year as the unit has it. */
function dated(published: number, length: Length, sign: number, about: boolean): string | null {
  const { unit, count } = length;
  const vague = about || count === null;
  const mark = vague ? "~" : "";
  if (unit === "second" || unit === "minute" || unit === "hour") {
    const days = count === null ? 0 : Math.floor((length.minutes as number) / 1440);
    return `${isoDay(published + sign * days)}~`;
  }
  const units = count ?? (unit === "day" ? SOME_DAYS : SOME);
  const months = count === null ? monthsOf(unit, units) : length.months;
  const days = count === null ? daysOf(unit, units) : length.days;
  const at = addMonths(published, sign * Math.round(months)) + sign * Math.round(days);
  const { year, month } = civilDate(at);
  if (unit === "day") return count === null ? `${isoMonth(year, month)}~` : isoDay(at) + mark;
  if (unit === "week") return count === null ? `${isoYear(year)}~` : `${isoDay(at)}~`;
  // smaller units that are added make it as exact as they are
  if (days > 0) return isoDay(at) + mark;
  if (unit === "month") return count === null ? `${isoYear(year)}~` : isoMonth(year, month) + mark;
  if (count === null) return null;
  return unit === "year" && months % 12 !== 0 ? isoMonth(year, month) + mark : isoYear(year) + (unit === "year" ? mark : "~");
}

const monthsOf = (unit: Unit, n: number): number => (unit === "month" ? n : 0);
const daysOf = (unit: Unit, n: number): number => (unit === "day" ? n : unit === "week" ? n * 7 : 0);

const ANCHORS: ReadonlySet<string> = new Set(["من", "علي", "عن"]);

/** The end of «من الآن» or «في المستقبل» at `at`; -1 where the distance is from another event («بعد أسبوعين من لقاء»); `at` where nothing follows. */
function anchor(tokens: Tokens, at: number): number {
  if (!ANCHORS.has(keyAt(tokens, at))) return at;
  const next = plainAt(tokens, at + 1);
  if (next.role === "now" || next.role === "today") return at + 2;
  if (!keyAt(tokens, at + 1).startsWith("الزم")) return -1;
  return ANCHORS.has(keyAt(tokens, at + 2)) ? -1 : at + 2;
}

/** «عقد» is a decade here only with «من الزمن»; elsewhere it is the noun of «عقد اجتماع». */
const isDecadeInDoubt = (tokens: Tokens, length: Length): boolean =>
  length.unit === "decade" && length.count === 1 && !keyAt(tokens, length.end + 1).startsWith("الزم");

/**
 * «قبل ثلاثة أيام», «منذ نحو 30 عاما», «بعد أسبوعين»: a day, month or year counted from the report.
 * From another event («بعد نحو أسبوعين من لقاء») it is only a distance: a duration with offset.
 */
export function findOffset(tokens: Tokens, at: number, published: number | null): Draft | null {
  const { role } = lexemeAt(tokens, at);
  if (role !== "before" && role !== "after" && role !== "since") return null;
  const compared = readComparator(tokens, at + 1);
  if (compared !== null && plainAt(tokens, at + 1) !== lexemeAt(tokens, at + 1)) return null;
  let from = compared?.end ?? at + 1;
  if (keyAt(tokens, from) === "مده") from++;
  if (plainAt(tokens, from) !== lexemeAt(tokens, from)) return null;
  const length = readLength(tokens, from);
  if (length === null || (length.article && length.count !== null) || isDecadeInDoubt(tokens, length)) return null;
  if (length.bare && length.article) return null;
  // «قبل يوم أمس», «منذ يوم الخميس», «بعد شهر رمضان» begin a date
  const next = plainAt(tokens, length.end);
  if (
    length.bare &&
    (next.weekday > 0 || next.month > 0 || next.hijri > 0 || next.digits > 0 || next.role === "yesterday" || next.monthHead !== "" || next.cue !== null)
  )
    return null;
  const comparator = compared?.comparator ?? (plainAt(tokens, length.end).role === "roughly" ? "about" : null);
  const end = comparator === "about" && compared === null ? length.end + 1 : length.end;
  const anchored = anchor(tokens, keyAt(tokens, end) === "فقط" ? end + 1 : end);
  const minutes = length.minutes === null ? null : Math.round(length.minutes * 1000) / 1000;
  if (anchored < 0)
    return {
      kind: "duration",
      first: at,
      end,
      minutes,
      comparator: minutes === null ? null : (comparator ?? "exact"),
      counted: { n: length.count, unit: length.unit },
      offset: role,
    };
  const sign = role === "after" ? 1 : -1;
  const edtf = published === null ? null : dated(published, length, sign, comparator !== null);
  const told = role !== "after" || anchored > end || looksAhead(tokens, at, end);
  return {
    kind: "date",
    first: at,
    end: keyAt(tokens, anchored) === "في" && keyAt(tokens, anchored + 1) === "المستقبل" ? anchored + 2 : anchored,
    edtf: told ? edtf : null,
    edtfFuture: role === "after" ? edtf : (edtf ?? null),
    mode: "relative",
    offset: role === "since" ? "since" : null,
  };
}
