import { parseIsoDay } from "#model/calendar.ts";
import type { Tokens } from "../../tokenise.ts";
import { Trait } from "../../trait.ts";
import { findClock, findPartOfDay } from "./clock-rule.ts";
import { findCountedPeriod } from "./counted-period-rule.ts";
import { lexemeAt } from "./cursor.ts";
import { findDate, findDayRange } from "./date-rule.ts";
import type { Draft, TimeExpression } from "./expression.ts";
import { findLength } from "./length-rule.ts";
import type { Role, TimeLexeme } from "./lexeme.ts";
import { readNumber } from "./number.ts";
import { findOffset } from "./offset-rule.ts";
import { findOrdinal } from "./ordinal.ts";
import { findBareYear } from "./year-rule.ts";

export type { TimeExpression } from "./expression.ts";

type Rule = (tokens: Tokens, at: number, published: number | null) => Draft | null;

/**
 * The rules, each with the words that it can begin with: a rule is not asked at other words. Of two that reach equally far the earlier wins: what is said of time before what is merely
 * counted.
 */
const RULES: readonly (readonly [Rule, (word: TimeLexeme) => boolean])[] = [
  [findDayRange, (w) => w.role === "two_days" || isFigure(w)],
  [findDate, (w) => isFigure(w) || isOfCalendar(w) || (w.role !== null && DATE_ROLES.has(w.role))],
  [findOffset, (w) => w.role === "before" || w.role === "after" || w.role === "since"],
  [findCountedPeriod, (w) => w.role === "within" || w.role === "last_of" || isCounted(w)],
  [findLength, (w) => isCounted(w) || w.fraction > 0 || w.scale > 0 || (w.role !== null && LENGTH_ROLES.has(w.role))],
  [findClock, (w) => isFigure(w) || w.unit === "hour"],
  [findBareYear, (w) => w.digits === 4 || w.scale === 1000],
  [findPartOfDay, (w) => w.part !== null || w.ordinal > 0 || (w.role !== null && PART_ROLES.has(w.role))],
  [findOrdinal, (w) => isFigure(w)],
  [readNumber, (w) => w.digits > 0 || w.cardinal >= 0 || w.fraction > 0 || w.scale > 0 || w.role === "minus"],
];

const isFigure = (w: TimeLexeme): boolean => w.digits > 0 || w.ordinal > 0 || w.cardinal > 0;
const isCounted = (w: TimeLexeme): boolean => w.digits > 0 || w.cardinal >= 0 || w.unit !== null;
const isOfCalendar = (w: TimeLexeme): boolean =>
  w.month > 0 || w.hijri > 0 || w.monthHead !== "" || w.weekday > 0 || w.unit !== null || w.part !== null || w.season > 0 || w.decade > 0 || w.fraction > 0;

const roles = (...names: readonly Role[]): ReadonlySet<Role> => new Set(names);
const PART_ROLES = roles("in", "from", "before", "after", "moment", "start", "middle", "end");
const DATE_ROLES = roles(...PART_ROLES, ...(["this", "today", "yesterday", "tomorrow", "day_name", "two_days", "holiday", "rest", "later", "dated"] as const));
const LIMITS = roles("what", "not", "exceed", "nearly", "about", "more", "less");
const LENGTH_ROLES = roles(...LIMITS, "within", "whole", "few");

/** The rules that a word can begin; a word that is only a limit or only «هذا» begins one, and both are frequent. */
function rulesFor(word: TimeLexeme): readonly Rule[] {
  if (word.role === "this") return [findDate];
  if (word.role !== null && LIMITS.has(word.role)) return [findLength];
  return RULES.filter(([, begins]) => begins(word)).map(([rule]) => rule);
}

const known = new WeakMap<TimeLexeme, readonly Rule[]>();

/** The same, worked out once for each written form. */
function rulesOf(word: TimeLexeme): readonly Rule[] {
  let rules = known.get(word);
  if (rules === undefined) known.set(word, (rules = rulesFor(word)));
  return rules;
}

function longest(tokens: Tokens, at: number, published: number | null): Draft | null {
  let best: Draft | null = null;
  for (const rule of rulesOf(lexemeAt(tokens, at))) {
    const found = rule(tokens, at, published);
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

/** EDTF level 1 has years of four digits only; what lies further («قبل ثلاثين ألف عام») has no date. */
const WRITABLE = /^\d{2}(?:\d\d|\dX|XX)(?!\d)[^/]*(?:\/\d{4}(?!\d).*)?$/;
const writable = (edtf: string | null | undefined): string | null => (typeof edtf === "string" && WRITABLE.test(edtf) ? edtf : null);

const place = (tokens: Tokens, draft: Draft): TimeExpression => ({
  kind: draft.kind,
  first: draft.first,
  end: draft.end,
  span: { start: tokens.start[draft.first] as number, end: tokens.end[draft.end - 1] as number },
  edtf: writable(draft.edtf),
  edtfFuture: writable(draft.edtfFuture),
  mode: draft.mode ?? null,
  partOfDay: draft.partOfDay ?? null,
  minutes: draft.minutes ?? null,
  comparator: draft.comparator ?? null,
  counted: draft.counted ?? null,
  offset: draft.offset ?? null,
  value: draft.value ?? null,
  clock: draft.clock ?? null,
});

/**
 * Finds what a text says of time and number: dates, periods, durations, times of day, ordinals and numbers, in text order and not overlapping;
 * of what begins at one word the longest. `publishedAt`: day of the report as YYYY-MM-DD, or null (then what is relative to it has edtf null).
 * Linear in the tokens; never throws.
 */
export function findTimeExpressions(tokens: Tokens, publishedAt: string | null): readonly TimeExpression[] {
  const published = publishedAt === null ? null : parseIsoDay(publishedAt);
  const found: TimeExpression[] = [];
  for (let at = 0; at < tokens.count; ) {
    const best = ((tokens.traits[at] as number) & Trait.timeStart) !== 0 ? longest(tokens, at, published) : null;
    if (best === null) at++;
    else {
      found.push(place(tokens, best));
      at = best.end;
    }
  }
  return found;
}
