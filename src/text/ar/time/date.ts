import type { Tokens } from "../../tokenise.ts";
import { afterComma, keyAt, lexemeAt, plainAt } from "./cursor.ts";
import { readDayNumber, readDayOfMonth, readMonthDay } from "./day-month.ts";
import { readNearDay, readWeekday } from "./named-day.ts";
import { readNamedPeriod } from "./named-period.ts";
import { readDayAndMonth, readNumericDate } from "./numeric-date.ts";
import { readPartAfter, readPartBefore } from "./part-of-day.ts";
import { type Said, said } from "./said.ts";

const OPENING: ReadonlySet<string> = new Set(["(", "[", "-", "–", "،", ",", "/", "="]);
const BRACKETS: ReadonlySet<string> = new Set(["(", "["]);

/** A day that is told by its number: in figures, by day and month, by month and day. */
const readCalendarDay = (tokens: Tokens, at: number): Said | null => readNumericDate(tokens, at) ?? readDayOfMonth(tokens, at) ?? readMonthDay(tokens, at);

/** The Gregorian date that a Hijri one is given with, or the other way round: «الموافق 4 / 8 / 2015م», «(14 أغسطس)». Gregorian wins. */
function withOtherCalendar(tokens: Tokens, date: Said): Said {
  let i = date.end;
  const mark = keyAt(tokens, i);
  if (OPENING.has(mark)) i++;
  const matching = plainAt(tokens, i).role === "matching";
  if (matching) i++;
  if (keyAt(tokens, i) === "ل" || keyAt(tokens, i) === "لـ") i++;
  if (i === date.end) return date;
  const from = plainAt(tokens, i).role === "day_name" ? i + 1 : i;
  const weekday = plainAt(tokens, from).weekday;
  const start = weekday > 0 ? afterComma(tokens, from + 1) : i;
  if (lexemeAt(tokens, start).joined) return date;
  const other = readCalendarDay(tokens, start);
  if (other === null || other.month === null || (!matching && other.hijri === date.hijri)) return date;
  const closing = keyAt(tokens, other.end);
  const end = BRACKETS.has(mark) && (closing === ")" || closing === "]") ? other.end + 1 : other.end;
  const chosen = other.hijri ? date : other;
  return { ...chosen, first: date.first, end, weekday: date.weekday ?? (weekday || null) };
}

/** A fuller date beside a weekday or «اليوم»: «الخميس 16 أكتوبر», «اليوم (الجمعة)», «أمس الأربعاء، 5 أغسطس». */
function withApposition(tokens: Tokens, day: Said): Said {
  let i = day.end;
  const mark = keyAt(tokens, i);
  const opened = OPENING.has(mark) && mark !== "=" && mark !== "/";
  if (opened) i++;
  if (plainAt(tokens, i) !== lexemeAt(tokens, i)) return day;
  const inside = plainAt(tokens, i).role === "in" || plainAt(tokens, i).role === "dated" ? i + 1 : i;
  const other = (day.weekday === null ? readWeekday(tokens, i) : null) ?? readCalendarDay(tokens, inside) ?? (opened ? null : readBareDay(tokens, inside, day));
  if (other === null) return day;
  const closing = keyAt(tokens, other.end);
  const bracket = BRACKETS.has(mark);
  if (bracket && closing !== ")" && closing !== "]") return day;
  const end = bracket ? other.end + 1 : other.end;
  const merged: Said = {
    ...other,
    first: day.first,
    end,
    days: other.month === null ? day.days : null,
    weekday: other.weekday ?? day.weekday,
    cue: other.cue ?? (other.month === null ? day.cue : null),
  };
  return other.month === null && other.weekday !== null && day.days !== null ? withApposition(tokens, merged) : merged;
}

/** «الخميس 21»: a day number after a weekday, where nothing is counted by it. */
function readBareDay(tokens: Tokens, at: number, day: Said): Said | null {
  if (day.weekday === null || day.cue !== null || plainAt(tokens, at) !== lexemeAt(tokens, at)) return null;
  const number = readDayNumber(tokens, at);
  if (number === null) return null;
  const next = tokens.words[number.end];
  if (next !== undefined && next.kind !== "newline" && plainAt(tokens, number.end).role !== "to" && !/^[.،,؛:)!؟]$/.test(next.key)) return null;
  const ordinal = lexemeAt(tokens, at).ordinal > 0;
  if (ordinal && at === day.end) return null;
  return said({ first: at, end: number.end, precision: "day", day: number.day, weekday: day.weekday });
}

/** «مطلع», «أواخر», «في وقت سابق من»: before a date, and no more exact than it. */
function afterVagueness(tokens: Tokens, at: number): number {
  const lexeme = lexemeAt(tokens, at);
  let i = at;
  if (lexeme.role === "in" && plainAt(tokens, at + 1).role === "moment") i++;
  if (lexemeAt(tokens, i).role === "moment" && plainAt(tokens, i + 1).role === "earlier") {
    i += 2;
    const role = plainAt(tokens, i).role;
    return role === "from" || role === "in" ? i + 1 : i;
  }
  if (lexeme.role === "later") {
    const role = plainAt(tokens, at + 1).role;
    return role === "from" || role === "in" ? at + 2 : at + 1;
  }
  if (lexeme.role === "start" || lexeme.role === "middle" || lexeme.role === "end" || lexeme.role === "rest") return at + 1;
  return at;
}

/** Reads one date or named period, with all that belongs to it: part of the day, weekday, both calendars, year. */
export function readDate(tokens: Tokens, at: number): Said | null {
  const whole = readCore(tokens, at);
  const after = afterVagueness(tokens, at);
  if (after === at || whole !== null) return whole;
  if (plainAt(tokens, after) !== lexemeAt(tokens, after)) return null;
  const inner = readCore(tokens, after);
  return inner === null ? null : { ...inner, first: at };
}

function readCore(tokens: Tokens, at: number): Said | null {
  const before = readPartBefore(tokens, at);
  let i = before?.end ?? at;
  if (before !== null && plainAt(tokens, i) !== lexemeAt(tokens, i)) return null;
  const word = i > at ? plainAt(tokens, i) : lexemeAt(tokens, i);
  if (word.role === "dated") i++;
  const called = word.role === "day_name" && plainAt(tokens, i + 1).weekday === 0;
  let day: Said | null = null;
  if (called) {
    if (plainAt(tokens, i + 1) !== lexemeAt(tokens, i + 1)) return null;
    day = readCalendarDay(tokens, i + 1) ?? readDayAndMonth(tokens, i + 1) ?? readNearDay(tokens, i + 1);
    if (day?.days != null) day = withApposition(tokens, day);
  } else {
    day = readNearDay(tokens, i) ?? readWeekday(tokens, i);
    if (day === null) day = readCalendarDay(tokens, i) ?? (word.role === "dated" ? readDayAndMonth(tokens, i) : null);
    else day = withApposition(tokens, day);
  }
  if (day === null) return before === null && !called ? readNamedPeriod(tokens, at) : null;
  if (day.month !== null && day.day !== null) day = withOtherCalendar(tokens, day);
  const after = readPartAfter(tokens, day.end);
  return { ...day, first: at, end: after?.end ?? day.end, part: before?.part ?? after?.part ?? day.part };
}
