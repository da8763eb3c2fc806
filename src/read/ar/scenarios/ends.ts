import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isComma, scopeEnd, THAT, tokenAtOffset, trimEnd } from "./clause.ts";
import type { ScenarioContext } from "./context.ts";
import type { Opening } from "./opening.ts";
import { beginsClause, turns } from "./turn.ts";
import { isPastOnly } from "./verb-shape.ts";

/** Another condition that begins a clause of its own: «أما إذا …», «وأنها إذا …». */
const opensClause = (view: SentenceView, other: Opening): boolean => {
  const before = wordAt(view, other.first - 1);
  return before !== undefined && (THAT.test(before.key) || /^([وف]?اما|؛)$/.test(before.key));
};

/** «…، وإذا بقينا …»: behind a consequence it is the next condition. */
const isNext = (view: SentenceView, other: Opening): boolean =>
  !other.marked && isComma(wordAt(view, other.first - 1)) && /^[وف]/.test(wordAt(view, other.first)?.key ?? "");

/** How far the consequence of `opening` may be looked for. */
export function conditionLimit(context: ScenarioContext, view: SentenceView, opening: Opening, others: readonly Opening[]): number {
  const limit = scopeEnd(context, view, opening.first);
  const other = others.find((o) => opensClause(view, o));
  return other === undefined ? limit : Math.min(limit, other.first - 1);
}

/** A condition before its consequence ends where an aside begins: «، وهو ما أستبعده الآن». */
export function conditionEnd(context: ScenarioContext, view: SentenceView, opening: Opening, limit: number): number {
  for (let i = opening.body + 1; i < limit; i++)
    if (isComma(wordAt(view, i)) && /^(وهو|وهي|وهذا|واقصد|اي|واعني|كما|وذلك)$/.test(wordAt(view, i + 1)?.key ?? ""))
      return trimEnd(context, view, opening.first, i);
  return trimEnd(context, view, opening.first, limit);
}

/** A condition behind its consequence ends with its clause. */
export function trailingEnd(context: ScenarioContext, view: SentenceView, opening: Opening, others: readonly Opening[]): number {
  const limit = framesBefore(context, view, opening.body, conditionLimit(context, view, opening, others));
  for (let i = opening.body + 1; i < limit; i++)
    if (turns(view, i) || beginsClause(view, i) || wordAt(view, i)?.key === "؛") return trimEnd(context, view, opening.first, i);
  return trimEnd(context, view, opening.first, limit);
}

export function consequenceEnd(context: ScenarioContext, view: SentenceView, first: number, others: readonly Opening[]): number {
  let limit = scopeEnd(context, view, first);
  const other = others.find((o) => o.first > first && (opensClause(view, o) || isNext(view, o)));
  if (other !== undefined) limit = Math.min(limit, other.first - 1);
  limit = framesBefore(context, view, first, limit);
  for (let i = first + 1; i < limit; i++) {
    const joined = isComma(wordAt(view, i)) && wordAt(view, i + 1)?.split.conjunction === "و" && isPastOnly(wordAt(view, i + 1));
    if (joined || turns(view, i)) return trimEnd(context, view, first, i);
  }
  return trimEnd(context, view, first, limit);
}

/** Before the next frame of a statement behind `first` that begins a clause: «، وأضاف». */
function framesBefore(context: ScenarioContext, view: SentenceView, first: number, limit: number): number {
  const at = tokenAtOffset(view, first, limit, context.contents.nextFrame(view.tokens.start[first] as number));
  if (at >= limit) return limit;
  const begins = /^[،,؛\-–]$/.test(wordAt(view, at - 1)?.key ?? "") || wordAt(view, at)?.split.conjunction === "و";
  return begins ? at : limit;
}
