import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { trimEnd, trimStart } from "../scenarios/clause.ts";
import type { ScenarioContext } from "../scenarios/context.ts";
import { namesNone } from "./alternatives.ts";
import type { QuestionDraft } from "./question-draft.ts";
import { WordPattern } from "../word-pattern.ts";

const WHETHER = new WordPattern(/^[وف]?هل$/);

/** «هل هي هدنة؟ أم أنها مناورة؟»: the second alternative is asked in a sentence of its own. */
export function twoQuestions(context: ScenarioContext, sentence: number, at: number): QuestionDraft | null {
  const view = context.views[sentence] as SentenceView;
  const next = context.views[sentence + 1];
  if (next === undefined || next.paragraph !== view.paragraph || !WHETHER.test(wordAt(view, at))) return null;
  const first = next.first;
  if (!/^[أا]م$/.test(wordAt(next, first)?.surface ?? "") || namesNone(next, first) || !asks(view) || !asks(next)) return null;
  const from = wordAt(next, first + 1)?.key === "ان" || wordAt(next, first + 1)?.key === "هل" ? first + 2 : first + 1;
  const one = trimmed(context, view, at + 1, view.end);
  const other = trimmed(context, next, from, next.end);
  return one === null || other === null ? null : { rule: "two-questions", alternatives: [one, other] };
}

const asks = (view: SentenceView): boolean => {
  for (let i = view.end - 1; i >= Math.max(view.first, view.end - 3); i--) if (wordAt(view, i)?.key === "؟") return true;
  return false;
};

function trimmed(context: ScenarioContext, view: SentenceView, first: number, end: number): readonly [number, number] | null {
  const last = trimEnd(context, view, first, end);
  const from = trimStart(context, view, first, last);
  return last > from ? [from, last] : null;
}
