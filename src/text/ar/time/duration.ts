import type { Tokens } from "../../tokenise.ts";
import { readCardinal } from "./cardinal.ts";
import { joinedLexeme, keyAt, lexemeAt, plainAt } from "./cursor.ts";
import type { TimeLexeme, Unit } from "./lexeme.ts";

/** A month counts 30 days and a year 365, as they do in the record. */
const MINUTES: Readonly<Record<Unit, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
  decade: 5_256_000,
  century: 52_560_000,
};

/** A length of time as said: so many units, and what is added to them. */
export interface Length {
  readonly end: number;
  /** Null where nothing is counted: «ساعات», «عدة أيام». */
  readonly minutes: number | null;
  readonly unit: Unit;
  /** How many units; null where nothing is counted. Smaller units that are added do not count here. */
  readonly count: number | null;
  /** True where the unit stands bare («ساعة», «أيام»): only a word before it makes it a length. */
  readonly bare: boolean;
  readonly article: boolean;
  /** Whole months of `minutes`, and the rest in days, for counting dates. */
  readonly months: number;
  readonly days: number;
}

const length = (end: number, unit: Unit, count: number | null, bare: boolean, article: boolean): Length => {
  const months =
    count === null ? 0 : unit === "month" ? count : unit === "year" ? count * 12 : unit === "decade" ? count * 120 : unit === "century" ? count * 1200 : 0;
  const days = count === null ? 0 : unit === "day" ? count : unit === "week" ? count * 7 : 0;
  return { end, unit, count, bare, article, months, days, minutes: count === null ? null : count * MINUTES[unit] };
};

/** Words that follow «نصف» and the like: «نصف الساعة». */
const unitAt = (lexeme: TimeLexeme): Unit | null => (lexeme.count === 1 ? lexeme.unit : null);

/** «نصف ساعة», «ربع قرن», «ثلاثة أرباع الساعة». */
function readFractionOfUnit(tokens: Tokens, at: number): Length | null {
  const lexeme = lexemeAt(tokens, at);
  let share = lexeme.count > 0 ? lexeme.fraction : 0;
  let end = at + 1;
  if (share === 0 && lexeme.cardinal > 1 && lexeme.cardinal < 10 && plainAt(tokens, end).count === 0) {
    share = lexeme.cardinal * plainAt(tokens, end).fraction;
    end++;
  }
  if (share === 0) return null;
  const unit = unitAt(plainAt(tokens, end));
  return unit === null || unit === "second" ? null : length(end + 1, unit, share, false, false);
}

/** True where the unit agrees with a number before it. «عقد» is also a contract and «ثانية» an ordinal, so the form must fit. */
const fits = (lexeme: TimeLexeme, value: number): boolean => {
  if (lexeme.count === 2) return false;
  if (lexeme.unit === "decade" && lexeme.count === 1) return value > 10;
  // «في 2010 عام الحزن»: figures of a year do not count years
  return !(lexeme.unit === "year" && lexeme.count === 1 && value >= 1900 && value < 2100);
};

/** A number and its unit, the dual, or the bare unit; without what «و» adds. */
function readSimple(tokens: Tokens, at: number): Length | null {
  const lexeme = lexemeAt(tokens, at);
  const { unit } = lexeme;
  if (unit === null) {
    if (lexeme.role === "few") {
      const next = plainAt(tokens, at + 1);
      return next.unit !== null && next.count === 0 ? length(at + 2, next.unit, null, false, false) : null;
    }
    const fraction = readFractionOfUnit(tokens, at);
    if (fraction !== null) return fraction;
    const number = readCardinal(tokens, at);
    if (number === null) return null;
    const next = plainAt(tokens, number.end);
    // «15 الساعة 8» is a day and an hour
    if (next.unit !== null && fits(next, number.value) && !(next.article && next.count === 1))
      return length(number.end + 1, next.unit, number.value, false, lexeme.article || next.article);
    return null;
  }
  const next = plainAt(tokens, at + 1);
  if (lexeme.count === 2) {
    const two = next.cardinal === 2 && !next.bound ? at + 2 : at + 1;
    return length(two, unit, 2, false, lexeme.article);
  }
  // the number may follow its noun: «يوما واحدا», «الأشهر الثمانية»
  if (next.cardinal >= 1 && next.article === lexeme.article && !(lexeme.count === 1 && next.cardinal !== 1)) {
    const number = readCardinal(tokens, at + 1);
    if (number !== null && !(unit === "hour" && lexeme.article && lexeme.count === 1)) return length(number.end, unit, number.value, false, lexeme.article);
  }
  // «الساعات الـ24 الأخيرة»
  const figure = lexemeAt(tokens, at + 2);
  if (lexeme.count === 0 && lexeme.article && keyAt(tokens, at + 1) === "ال" && figure.digits > 0) return length(at + 3, unit, figure.value, false, true);
  if (lexeme.count === 0) {
    const some = next.role === "some";
    return length(some ? at + 2 : at + 1, unit, null, true, lexeme.article);
  }
  return length(at + 1, unit, 1, true, lexeme.article);
}

const sum = (a: Length, b: Length): Length => ({
  ...a,
  end: b.end,
  bare: false,
  minutes: a.minutes === null || b.minutes === null ? null : a.minutes + b.minutes,
  months: a.months + b.months,
  days: a.days + b.days,
});

/** «ونصف», «والنصف», «ونصف الساعة», «وربع», «إلا ربعا» after so many units. */
function withShare(tokens: Tokens, base: Length): Length | null {
  const except = plainAt(tokens, base.end).role === "except";
  const next = except ? { lexeme: plainAt(tokens, base.end + 1), at: base.end + 1 } : joinedLexeme(tokens, base.end);
  if (next === null || next.lexeme.fraction === 0 || next.lexeme.count !== 1) return null;
  const after = plainAt(tokens, next.at + 1);
  // «ساعة ونصف ساعة» and «ونصف الساعة» name the unit again; «عام ونصف شهر» adds another
  if (after.unit !== null && after.count === 1 && after.unit !== base.unit) return null;
  const end = after.unit === base.unit && after.count === 1 ? next.at + 2 : next.at + 1;
  const added = length(end, base.unit, except ? -next.lexeme.fraction : next.lexeme.fraction, false, false);
  return {
    ...sum(base, { ...added, days: Math.trunc(added.days), months: Math.trunc(added.months) }),
    count: base.count === null ? null : base.count + (added.count as number),
  };
}

/**
 * Reads a length of time, in minutes: «ثلاث ساعات», «ساعتين ونصف», «ساعة و20 دقيقة», «شهر واحد ويومان», «نصف ساعة».
 * Also bare units, which the caller must have a reason to take for a length.
 */
export function readLength(tokens: Tokens, at: number): Length | null {
  const base = readSimple(tokens, at);
  if (base === null) return null;
  let found: Length = base;
  for (;;) {
    const shared: Length | null = found.count === null || !Number.isInteger(found.count) ? null : withShare(tokens, found);
    if (shared !== null) {
      found = shared;
      continue;
    }
    const next = joinedLexeme(tokens, found.end);
    const more: Length | null =
      next === null || !(next.lexeme.unit !== null || next.lexeme.cardinal >= 0 || next.lexeme.digits > 0 || next.lexeme.fraction > 0)
        ? null
        : readSimple(tokens, next.at);
    if (more === null || more.count === null || more.unit === found.unit || more.article !== found.article) break;
    found = sum(found, more);
  }
  while (plainAt(tokens, found.end).role === "full" && keyAt(tokens, found.end) !== "") found = { ...found, end: found.end + 1, bare: false };
  return found;
}
