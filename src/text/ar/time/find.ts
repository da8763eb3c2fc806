import { parseIsoDay } from "#model/calendar.ts";
import type { Tokens } from "../../tokenise.ts";
import { findClock, findPartOfDay } from "./clock-rule.ts";
import { findCountedPeriod } from "./counted-period-rule.ts";
import { findDate, findDayRange } from "./date-rule.ts";
import type { Draft, TimeExpression } from "./expression.ts";
import { findLength } from "./length-rule.ts";
import { readNumber } from "./number.ts";
import { findOffset } from "./offset-rule.ts";
import { findOrdinal } from "./ordinal.ts";
import { findBareYear } from "./year-rule.ts";

export type { Comparator, TimeExpression } from "./expression.ts";

type Rule = (tokens: Tokens, at: number, published: number | null) => Draft | null;

/** Of two that reach equally far the earlier wins: what is said of time before what is merely counted. */
const RULES: readonly Rule[] = [findDayRange, findDate, findOffset, findCountedPeriod, findLength, findClock, findBareYear, findPartOfDay, findOrdinal, readNumber];

function longest(tokens: Tokens, at: number, published: number | null): Draft | null {
  let best: Draft | null = null;
  for (const rule of RULES) {
    const found = rule(tokens, at, published);
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

const place = (tokens: Tokens, draft: Draft): TimeExpression => ({
  kind: draft.kind,
  first: draft.first,
  end: draft.end,
  span: { start: tokens.start[draft.first] as number, end: tokens.end[draft.end - 1] as number },
  edtf: draft.edtf ?? null,
  edtfFuture: draft.edtfFuture ?? null,
  mode: draft.mode ?? null,
  partOfDay: draft.partOfDay ?? null,
  minutes: draft.minutes ?? null,
  comparator: draft.comparator ?? null,
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
    const lexeme = tokens.words[at]?.time;
    const best = lexeme?.starts === true ? longest(tokens, at, published) : null;
    if (best === null) at++;
    else {
      found.push(place(tokens, best));
      at = best.end;
    }
  }
  return found;
}
