import type { Scenario } from "#model/reading.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { ScenarioContext } from "./context.ts";
import type { Opening } from "./opening.ts";
import { findOpenings } from "./openings.ts";
import { findOutcomes } from "./outcomes.ts";
import { readCondition } from "./read-condition.ts";
import { type Draft, speakerAt } from "./scenario-draft.ts";

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
    if (read === null) {
      context.trace?.({
        fact: "scenario",
        told: "condition",
        rule: opening.rule,
        first: opening.first,
        end: opening.body,
        reason: "nothing-follows",
        by: null,
      });
      return;
    }
    free = read.end;
    found.push(read.draft);
  });
  return found;
}

/** «إذا … وإذا …»: one condition in two parts. */
const isJoined = (view: SentenceView, opening: Opening): boolean =>
  wordAt(view, opening.first)?.key.startsWith("و") === true && wordAt(view, opening.first - 1)?.kind === "word";

/** How many conditions behind one may end it. */
const OTHERS = 4;
