import { parseIsoDay } from "#model/calendar.ts";
import type { Tokens } from "../../tokenise.ts";
import { findClock, findPartOfDay } from "./clock-rule.ts";
import { findCountedPeriod } from "./counted-period-rule.ts";
import { lexemeAt } from "./cursor.ts";
import { findDate, findDayRange } from "./date-rule.ts";
import type { Draft, TimeExpression } from "./expression.ts";
import { findLength } from "./length-rule.ts";
import type { Role } from "./lexeme.ts";
import { readNumber } from "./number.ts";
import { findOffset } from "./offset-rule.ts";
import { findOrdinal } from "./ordinal.ts";
import { findBareYear } from "./year-rule.ts";

export type { TimeExpression } from "./expression.ts";

type Rule = (tokens: Tokens, at: number, published: number | null) => Draft | null;

/** Of two that reach equally far the earlier wins: what is said of time before what is merely counted. */
const RULES: readonly Rule[] = [
  findDayRange,
  findDate,
  findOffset,
  findCountedPeriod,
  findLength,
  findClock,
  findBareYear,
  findPartOfDay,
  findOrdinal,
  readNumber,
];

const LIMITED: readonly Rule[] = [findLength];
const POINTED: readonly Rule[] = [findDate];
const LIMITS: ReadonlySet<Role> = new Set<Role>(["what", "not", "exceed", "nearly", "about", "more", "less"]);

/** The rules that a word can begin; a word that is only a limit or only «هذا» begins one, and both are frequent. */
const rulesFor = (role: Role | null): readonly Rule[] => (role === null ? RULES : role === "this" ? POINTED : LIMITS.has(role) ? LIMITED : RULES);

function longest(tokens: Tokens, at: number, published: number | null): Draft | null {
  let best: Draft | null = null;
  for (const rule of rulesFor(lexemeAt(tokens, at).role)) {
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
