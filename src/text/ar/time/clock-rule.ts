import type { Tokens } from "../../tokenise.ts";
import { readCardinal } from "./cardinal.ts";
import { afterComma, joinedLexeme, keyAt, lexemeAt, plainAt, touches } from "./cursor.ts";
import type { Draft } from "./expression.ts";
import type { PartOfDay } from "./lexeme.ts";
import { readOrdinal } from "./ordinal.ts";
import { readPartAfter } from "./part-of-day.ts";

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  /** True where the hour is written with minutes («20:30»), which needs no word to be a time. */
  readonly sure: boolean;
}

const number = (tokens: Tokens, at: number): number => (lexemeAt(tokens, at).digits > 0 && lexemeAt(tokens, at).digits <= 2 ? lexemeAt(tokens, at).value : -1);

/** «20:30», «8:00:31», «20.30» after «الساعة», «8», «الثامنة», «الواحدة». */
function readHour(tokens: Tokens, at: number, called: boolean): Hour | null {
  const hour = number(tokens, at);
  if (hour >= 0) {
    const mark = keyAt(tokens, at + 1);
    const minute = number(tokens, at + 2);
    const separated = (mark === ":" || (called && (mark === "." || mark === "،" || mark === ","))) && touches(tokens, at) && touches(tokens, at + 1);
    if (separated && minute >= 0 && minute < 60 && lexemeAt(tokens, at + 2).digits === 2 && hour <= 24) {
      const seconds = keyAt(tokens, at + 3) === ":" && touches(tokens, at + 2) && touches(tokens, at + 3) && number(tokens, at + 4) >= 0;
      return { hour, minute, end: seconds ? at + 5 : at + 3, sure: mark === ":" };
    }
    return hour <= 24 ? { hour, minute: 0, end: at + 1, sure: false } : null;
  }
  const lexeme = lexemeAt(tokens, at);
  const ordinal = readOrdinal(tokens, at);
  if (ordinal !== null && ordinal.value <= 12 && lexeme.article && (ordinal.feminine || ordinal.value > 10)) {
    // «السابعة وعشرين دقيقة» is no twenty-seventh hour
    return { hour: ordinal.value, minute: 0, end: ordinal.end, sure: false };
  }
  if (called && ordinal !== null && ordinal.value > 12 && lexeme.ordinal > 0 && lexeme.ordinal <= 10 && lexeme.article)
    return { hour: lexeme.ordinal, minute: 0, end: at + 1, sure: false };
  return lexeme.cardinal === 1 && lexeme.article && keyAt(tokens, at).endsWith("ه") ? { hour: 1, minute: 0, end: at + 1, sure: false } : null;
}

/** The minutes that «و» adds or «إلا» takes: «والنصف», «وثلث», «و20 دقيقة», «إلا ربعا». */
function readMinutes(tokens: Tokens, at: number): { minutes: number; end: number; sure: boolean } | null {
  const except = plainAt(tokens, at).role === "except";
  const next = except ? { lexeme: lexemeAt(tokens, at + 1), at: at + 1 } : joinedLexeme(tokens, at);
  if (next === null) return null;
  const sign = except ? -1 : 1;
  if (next.lexeme.fraction > 0 && next.lexeme.count > 0) return { minutes: sign * next.lexeme.fraction * 60, end: next.at + 1, sure: true };
  const figure = readCardinal(tokens, next.at);
  if (figure === null || figure.value < 1 || figure.value >= 60 || !Number.isInteger(figure.value)) return null;
  const fraction = plainAt(tokens, figure.end);
  if (fraction.fraction > 0 && fraction.count === 0 && figure.value < 10)
    return { minutes: sign * figure.value * fraction.fraction * 60, end: figure.end + 1, sure: true };
  const unit = plainAt(tokens, figure.end).unit === "minute";
  // «الساعة 5 و 6 مساء» are two hours; words tell minutes by fives
  if (!unit && !except && (figure.inDigits || figure.value % 5 !== 0)) return null;
  return { minutes: sign * figure.value, end: unit ? figure.end + 1 : figure.end, sure: unit || except };
}

/** Twelve hours and a part of the day to twenty-four: «الثامنة مساء» is 20:00, «الثانية ليلا» 02:00. */
function onTwentyFour(hour: number, part: PartOfDay | null): number {
  if (hour > 12 || part === null) return hour === 24 ? 0 : hour;
  const late = part === "evening" || part === "afternoon" || (part === "night" && hour > 5 && hour < 12) || (part === "noon" && hour < 6);
  if (hour === 12) return part === "night" || part === "evening" || part === "dawn" ? 0 : 12;
  return late ? hour + 12 : hour;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** The part of the day of the day that follows: «الثامنة من مساء الخميس»; it stays with the day. */
function partOfNext(tokens: Tokens, at: number): PartOfDay | null {
  const role = plainAt(tokens, at).role;
  const from = role === "from" || role === "in" || role === "this" ? at + 1 : afterComma(tokens, at);
  const word = plainAt(tokens, from);
  if (word.role === "after" && plainAt(tokens, from + 1).part === "noon") return "afternoon";
  return word.part;
}

/** How many tokens before the hour the part of its day may stand: «مساء يوم الخميس المقبل في تمام الساعة». */
const PART_REACH = 7;

/** The part of the day told just before: «مساء الخميس الساعة 8», «بعد الظهر 7:00». Only time words and small words may stand between. */
function partOfPrevious(tokens: Tokens, at: number): PartOfDay | null {
  for (let i = at - 1; i >= 0 && i >= at - PART_REACH; i--) {
    const lexeme = lexemeAt(tokens, i);
    if (lexeme.part === "noon" && lexemeAt(tokens, i - 1).role === "after") return "afternoon";
    if (lexeme.part !== null) return lexeme.part;
    const passes =
      lexeme.weekday > 0 ||
      lexeme.cue !== null ||
      lexeme.role === "in" ||
      lexeme.role === "about" ||
      lexeme.role === "today" ||
      lexeme.role === "tomorrow" ||
      lexeme.role === "yesterday" ||
      lexeme.role === "day_name";
    if (!passes && keyAt(tokens, i) !== "تمام" && keyAt(tokens, i) !== "عند" && keyAt(tokens, i) !== "،") return null;
  }
  return null;
}

/** A time of day: «الساعة الثامنة والنصف مساء», «20:30», «الثامنة مساءً». */
export function findClock(tokens: Tokens, at: number): Draft | null {
  const lexeme = lexemeAt(tokens, at);
  const called = lexeme.unit === "hour" && lexeme.count === 1 && lexeme.article;
  const from = called ? at + 1 : at;
  if (called && plainAt(tokens, from) !== lexemeAt(tokens, from)) return null;
  const hour = readHour(tokens, from, called);
  if (hour === null) return null;
  let { end, minute } = hour;
  let halved = false;
  // two at the most: «الخامسة والنصف إلا ثلاث دقائق»
  for (let left = 2; left > 0; left--) {
    const more = readMinutes(tokens, end);
    if (more === null) break;
    minute += more.minutes;
    halved ||= more.sure && lexeme.digits === 0;
    ({ end } = more);
  }
  const part = readPartAfter(tokens, end);
  const told =
    part?.part ??
    (called || hour.sure || end > hour.end || lexeme.digits === 0 ? partOfNext(tokens, end) : null) ??
    (called || hour.sure ? partOfPrevious(tokens, at) : null);
  // «الثامنة والنصف», «السابعة إلا الربع»: an ordinal and a part of an hour are a time
  if (!called && !hour.sure && part === null && told === null && !halved) return null;
  // «في 7 مساء», but not «8 الليلة»; figures alone need the part right after
  if (!called && !hour.sure && part === null && lexeme.digits > 0) return null;
  if (!called && lexeme.digits > 0 && !hour.sure && hour.hour > 12) return null;
  const total = (((onTwentyFour(hour.hour, told) * 60 + Math.round(minute)) % 1440) + 1440) % 1440;
  let last = part?.end ?? end;
  if (part !== null) {
    const more = readMinutes(tokens, last);
    if (
      more !== null &&
      !Number.isInteger(more.minutes / 60) &&
      plainAt(tokens, last).role !== "except" &&
      more.minutes % 15 === 0 &&
      !called &&
      lexeme.digits > 0
    ) {
      last = more.end;
      return { kind: "clock", first: at, end: last, partOfDay: told, clock: `${two(Math.floor(total / 60))}:${two((total % 60) + more.minutes)}` };
    }
  }
  return { kind: "clock", first: at, end: last, partOfDay: told, clock: `${two(Math.floor(total / 60))}:${two(total % 60)}` };
}

/** A part of the day by itself: «في المساء», «صباحا», «بعد الظهر», «منتصف الليل». */
export function findPartOfDay(tokens: Tokens, at: number): Draft | null {
  const lexeme = lexemeAt(tokens, at);
  if (lexeme.joined && lexeme.part === null) return null;
  const before = lexemeAt(tokens, at - 1).role;
  if (lexeme.part !== null && lexeme.article && before !== "in" && before !== "within") return null;
  const found =
    lexeme.part !== null && lexeme.article
      ? { part: lexeme.part, end: plainAt(tokens, at + 1).role === "earlier" || keyAt(tokens, at + 1) === "الباكر" ? at + 2 : at + 1 }
      : lexeme.particle === "" && !lexeme.joined
        ? readPartAfter(tokens, at)
        : null;
  if (found === null) return null;
  const midnight = lexeme.role === "middle" && found.part === "night";
  return { kind: "clock", first: at, end: found.end, partOfDay: found.part, clock: midnight ? "00:00" : keyAt(tokens, at + 1) === "النهار" ? "12:00" : null };
}
