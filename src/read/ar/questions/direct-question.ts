import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { ScenarioContext } from "../scenarios/context.ts";
import { orsFrom, partedAt, questionEnd } from "./alternatives.ts";
import type { QuestionDraft } from "./question-draft.ts";
import { WordPattern } from "../word-pattern.ts";

const WHETHER = new WordPattern(/^[وف]?هل$/);
/** «أهو», «أيكون»: أ before a pronoun or verb asks. */
const IS_IT = /^أ(هو|هي|هم|هذا|هذه|هناك|نحن|يكون|تكون|كان|كانت|ليس|ليست|يمكن|تراه|تراها)$/;

/** «هل … أم …؟», «أهو … أم …؟» within one sentence. */
export function directQuestion(context: ScenarioContext, view: SentenceView, at: number): QuestionDraft | null {
  const word = wordAt(view, at);
  if (word === undefined) return null;
  const asks = WHETHER.test(word);
  if (!asks && !IS_IT.test(word.surface)) return null;
  const first = asks ? at + 1 : at;
  const ors = orsFrom(view, first);
  const parts = partedAt(context, view, first, questionEnd(view, first, ors.at(-1) ?? first), ors);
  return parts === null ? null : { rule: "direct-question", alternatives: parts };
}
