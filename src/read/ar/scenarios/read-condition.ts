import type { Span } from "#model/reading.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { asideEnd } from "./aside.ts";
import { isComma, trimEnd, trimStart } from "./clause.ts";
import { concedes } from "./concession.ts";
import type { ScenarioContext } from "./context.ts";
import { conditionEnd, conditionLimit, consequenceEnd, trailingEnd } from "./ends.ts";
import { type Apodosis, findApodosis, isAsked } from "./leading.ts";
import { likelihood } from "./likelihood.ts";
import { consequenceInNext } from "./next-sentence.ts";
import type { Opening } from "./opening.ts";
import { type Place, placeOf } from "./place.ts";
import type { Draft } from "./scenario-draft.ts";
import { type Before, clauseBefore, states } from "./trailing.ts";
import { isFinite, isModal, isReady, isWas } from "./verb-shape.ts";

/** A condition with its consequence. */
interface Read {
  readonly draft: Draft;
  /** Conditions before this token belong to this one. */
  readonly end: number;
}

/** Reads the condition that `opening` begins; null where nothing is said to follow from it. `others` are the next conditions of the sentence. */
export function readCondition(context: ScenarioContext, view: SentenceView, sentence: number, opening: Opening, others: readonly Opening[]): Read | null {
  const aside = asideEnd(context, view, opening);
  const before = clauseBefore(context, view, opening.first);
  if (aside !== null) {
    const end = consequenceEnd(context, view, aside + 1, others);
    return states(view, { first: before.first, end })
      ? draftOf(context, view, opening, { way: "aside", conditionEnd: aside, told: view, from: before.first, end })
      : null;
  }
  const limit = conditionLimit(context, view, opening, others);
  const place = placeOf(context, view, opening.first);
  const apodosis = opening.rule === "provided" ? null : findApodosis(view, opening, limit, place !== "within");
  if (apodosis !== null && leads(view, opening, apodosis, place, before)) {
    if (opening.marked && apodosis.by !== "mark") return null;
    if (isAsked(view, apodosis) || concedes(view, opening, apodosis, limit)) return null;
    const end = consequenceEnd(context, view, apodosis.first, others);
    return draftOf(context, view, opening, {
      way: "leading",
      conditionEnd: conditionEnd(context, view, opening, apodosis.conditionEnd),
      told: view,
      from: apodosis.first,
      end,
    });
  }
  if (opening.marked || concedes(view, opening, null, limit)) return null;
  const end = trailingEnd(context, view, opening, others);
  if (states(view, before)) {
    if (opening.rule === "if-idha" && isWas(wordAt(view, opening.body)) && !forecasts(view, before)) return null;
    return draftOf(context, view, opening, { way: "trailing", conditionEnd: end, told: view, from: before.first, end: before.end });
  }
  const next = place === "head" && end >= view.end - 2 ? consequenceInNext(context, sentence) : null;
  if (next === null) return null;
  return draftOf(context, view, opening, {
    way: "next-sentence",
    conditionEnd: end,
    told: next,
    from: next.first,
    end: consequenceEnd(context, next, next.first, []),
  });
}

/** Whether the consequence at `apodosis` belongs to the condition before it, or the condition to what stands before itself. */
function leads(view: SentenceView, opening: Opening, apodosis: Apodosis, place: Place, before: Before): boolean {
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

/** Where a condition and its consequence were found. Token indices. */
interface Found {
  readonly way: "aside" | "leading" | "trailing" | "next-sentence";
  readonly conditionEnd: number;
  /** The sentence of the consequence, its first token, the token behind its last. */
  readonly told: SentenceView;
  readonly from: number;
  readonly end: number;
}

function draftOf(context: ScenarioContext, view: SentenceView, opening: Opening, { way, conditionEnd, told, from, end }: Found): Read | null {
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
      likelihood: likelihood(told, way === "leading" ? conditionEnd : first, first, end),
      rules: [opening.rule, way],
    },
    end: Math.max(conditionEnd, way === "leading" || way === "aside" ? end : 0),
  };
}

/** «لا» before a verb refuses as «لن» does. */
function hasForecast(view: SentenceView, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (isModal(wordAt(view, i)) || (/^[وف]?لا$/.test(wordAt(view, i)?.key ?? "") && isFinite(wordAt(view, i + 1)))) return true;
  return false;
}
