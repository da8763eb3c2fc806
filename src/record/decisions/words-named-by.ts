import type { Action, Anchor } from "#model/record/decision.ts";
import { anchorsOf } from "./anchors-of.ts";
import { factWordsOf } from "./fact-words-of.ts";

/** The words of reports that an action names, whatever they tell; those by which it is shown come first. */
export function wordsNamedBy(action: Action): readonly Anchor[] {
  if (action.type === "add-actor") return action.evidence.map((span) => ({ report: action.report, span }));
  const fact = factWordsOf(action);
  return [...(fact === null ? [] : [fact]), ...anchorsOf(action)];
}
