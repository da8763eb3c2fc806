import type { Scenario, Span } from "#model/reading.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { asideEnd } from "./aside.ts";
import { isComma, scopeEnd, THAT, tokenAtOffset, trimEnd, trimStart } from "./clause.ts";
import { concedes } from "./concession.ts";
import type { ScenarioContext } from "./context.ts";
import { placeOf } from "./place.ts";
import { type Apodosis, findApodosis, isAsked } from "./leading.ts";
import { likelihood } from "./likelihood.ts";
import { consequenceInNext } from "./next-sentence.ts";
import type { Opening } from "./opening.ts";
import { findOpenings } from "./openings.ts";
import { findOutcomes } from "./outcomes.ts";
import { type Draft, speakerAt } from "./scenario-draft.ts";
import { type Before, clauseBefore, states } from "./trailing.ts";
import { beginsClause, turns } from "./turn.ts";
import { isFinite, isModal, isPastOnly, isReady, isWas } from "./verb-shape.ts";

/** Finds the scenarios of a report: conditions with what is said to follow from them, and lists of named outcomes; in text order. */
export function findScenarios(context: ScenarioContext): readonly Scenario[] {
  const drafts: Draft[] = [];
  context.views.forEach((view, sentence) => {
    if (!view.heading) drafts.push(...conditionsOf(context, view, sentence));
  });
  drafts.push(...findOutcomes(context, drafts));
  drafts.sort((a, b) => a.at - b.at);
  return drafts.map((draft, i) => ({
    id: `sc${i + 1}`,
    speaker: speakerAt(context, draft),
    condition: draft.condition,
    consequence: draft.consequence,
    likelihood: draft.likelihood,
    evidence: draft.condition === null ? [draft.consequence] : [draft.condition, draft.consequence],
    rules: draft.rules,
  }));
}

function conditionsOf(context: ScenarioContext, view: SentenceView, sentence: number): readonly Draft[] {
  const openings = findOpenings(context, view);
  const found: Draft[] = [];
  let free = view.first;
  let dropped = false;
  openings.forEach((opening, i) => {
    if (opening.first < free || (dropped && isJoined(view, opening))) return;
    const read = readCondition(context, view, sentence, opening, openings.slice(i + 1, i + 1 + OTHERS));
    dropped = read === null;
    if (read === null) return;
    free = read.end;
    found.push(read.draft);
  });
  return found;
}

/** «إذا … وإذا …»: one condition in two parts. */
const isJoined = (view: SentenceView, opening: Opening): boolean =>
  wordAt(view, opening.first)?.key.startsWith("و") === true && wordAt(view, opening.first - 1)?.kind === "word";

/** How far before a consequence the words may stand that it hangs on: «من المرجح أن». */
const HEDGE = 3;

/** Where those words may begin: not beyond a mark or a joined clause. */
function hedgeStart(view: SentenceView, first: number): number {
  let from = first;
  while (from > view.first && first - from < HEDGE && wordAt(view, from)?.split.conjunction === "" && wordAt(view, from - 1)?.kind === "word") from--;
  return from;
}

/** How many conditions behind one may end it. */
const OTHERS = 4;

interface Read {
  readonly draft: Draft;
  /** Conditions before this token belong to this one. */
  readonly end: number;
}

function readCondition(context: ScenarioContext, view: SentenceView, sentence: number, opening: Opening, others: readonly Opening[]): Read | null {
  const aside = asideEnd(context, view, opening);
  const before = clauseBefore(context, view, opening.first);
  if (aside !== null) {
    const end = consequenceEnd(context, view, aside + 1, others);
    return states(view, { first: before.first, end }) ? draftOf(context, view, view, opening, "aside", aside, before.first, end, end) : null;
  }
  const limit = conditionLimit(context, view, opening, others);
  const place = placeOf(context, view, opening.first);
  const apodosis = opening.rule === "provided" ? null : findApodosis(view, opening, limit, place !== "within");
  if (apodosis !== null && leads(view, opening, apodosis, place, before)) {
    if (opening.marked && apodosis.by !== "mark") return null;
    if (isAsked(view, apodosis) || concedes(view, opening, apodosis, limit)) return null;
    const end = consequenceEnd(context, view, apodosis.first, others);
    return draftOf(context, view, view, opening, "leading", conditionEnd(context, view, opening, apodosis.conditionEnd), apodosis.first, end, end);
  }
  if (opening.marked || concedes(view, opening, null, limit)) return null;
  const end = trailingEnd(context, view, opening, others);
  if (states(view, before)) {
    if (opening.rule === "if-idha" && isWas(wordAt(view, opening.body)) && !forecasts(view, before)) return null;
    return draftOf(context, view, view, opening, "trailing", end, before.first, before.end, end);
  }
  const next = place === "head" && end >= view.end - 2 ? consequenceInNext(context, sentence) : null;
  if (next === null) return null;
  return draftOf(context, view, next, opening, "next-sentence", end, next.first, consequenceEnd(context, next, next.first, []), end);
}

/** Whether the consequence at `apodosis` belongs to the condition before it, or the condition to what stands before itself. */
function leads(view: SentenceView, opening: Opening, apodosis: Apodosis, place: string, before: Before): boolean {
  if (place === "head") return true;
  if (place === "comma" && apodosis.by !== "mark") return isModal(wordAt(view, apodosis.first)) && !forecasts(view, before);
  if (apodosis.by !== "mark" || ((opening.rule === "unless" || opening.rule === "even-if") && states(view, before))) return false;
  // «هو في المتناول لو …، فهم قادرون»: a reason told on.
  if (isComma(wordAt(view, apodosis.conditionEnd - 1)) && /^ف(هو|هي|هم|هما|نحن|هذا|هذه)$/.test(wordAt(view, apodosis.first)?.key ?? ""))
    return !states(view, before);
  return !isComma(wordAt(view, apodosis.conditionEnd - 1)) || !forecasts(view, before);
}

/** What stands before a condition is itself a forecast: «سنرد إذا …». */
function forecasts(view: SentenceView, before: Before): boolean {
  for (let i = before.first; i < before.end; i++) if (isModal(wordAt(view, i)) || isReady(wordAt(view, i))) return true;
  return false;
}

/** Another condition that begins a clause of its own: «أما إذا …», «وأنها إذا …». */
const opensClause = (view: SentenceView, other: Opening): boolean => {
  const before = wordAt(view, other.first - 1);
  return before !== undefined && (THAT.test(before.key) || /^([وف]?اما|؛)$/.test(before.key));
};

/** «…، وإذا بقينا …»: behind a consequence it is the next condition. */
const isNext = (view: SentenceView, other: Opening): boolean =>
  !other.marked && isComma(wordAt(view, other.first - 1)) && /^[وف]/.test(wordAt(view, other.first)?.key ?? "");

/** How far the consequence of `opening` may be looked for. */
function conditionLimit(context: ScenarioContext, view: SentenceView, opening: Opening, others: readonly Opening[]): number {
  const limit = scopeEnd(context, view, opening.first);
  const other = others.find((o) => opensClause(view, o));
  return other === undefined ? limit : Math.min(limit, other.first - 1);
}

/** A condition before its consequence ends where an aside begins: «، وهو ما أستبعده الآن». */
function conditionEnd(context: ScenarioContext, view: SentenceView, opening: Opening, limit: number): number {
  for (let i = opening.body + 1; i < limit; i++)
    if (isComma(wordAt(view, i)) && /^(وهو|وهي|وهذا|واقصد|اي|واعني|كما|وذلك)$/.test(wordAt(view, i + 1)?.key ?? ""))
      return trimEnd(context, view, opening.first, i);
  return trimEnd(context, view, opening.first, limit);
}

/** A condition behind its consequence ends with its clause. */
function trailingEnd(context: ScenarioContext, view: SentenceView, opening: Opening, others: readonly Opening[]): number {
  const limit = framesBefore(context, view, opening.body, conditionLimit(context, view, opening, others));
  for (let i = opening.body + 1; i < limit; i++)
    if (turns(view, i) || beginsClause(view, i) || wordAt(view, i)?.key === "؛") return trimEnd(context, view, opening.first, i);
  return trimEnd(context, view, opening.first, limit);
}

function consequenceEnd(context: ScenarioContext, view: SentenceView, first: number, others: readonly Opening[]): number {
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

function draftOf(
  context: ScenarioContext,
  view: SentenceView,
  told: SentenceView,
  opening: Opening,
  way: string,
  conditionEnd: number,
  from: number,
  end: number,
  free: number,
): Read | null {
  const first = trimStart(context, told, from, end);
  if (first >= end || conditionEnd < opening.body) return null;
  if (opening.modal && !hasForecast(told, first, end)) return null;
  const conditionFirst = trimStart(context, view, opening.first, conditionEnd);
  const span = (of: SentenceView, a: number, b: number): Span => ({ start: of.tokens.start[a] as number, end: of.tokens.end[b - 1] as number });
  const condition = span(view, conditionFirst, trimEnd(context, view, conditionFirst, conditionEnd));
  return {
    draft: {
      at: conditionFirst,
      condition,
      consequence: span(told, first, end),
      likelihood: likelihood(told, way === "leading" ? conditionEnd : hedgeStart(told, first), first, end),
      rules: [opening.rule, way],
    },
    end: Math.max(free, conditionEnd),
  };
}

/** «لا» before a verb refuses as «لن» does. */
function hasForecast(view: SentenceView, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (isModal(wordAt(view, i)) || (/^[وف]?لا$/.test(wordAt(view, i)?.key ?? "") && isFinite(wordAt(view, i + 1)))) return true;
  return false;
}
