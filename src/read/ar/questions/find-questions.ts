import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Question } from "#model/reading.ts";
import { hasTrait } from "#text/tokenise.ts";
import type { SentenceView } from "../contacts/sentence-view.ts";
import type { ScenarioContext } from "../scenarios/context.ts";
import { Trigger } from "../trigger.ts";
import { writer } from "../scenarios/scenario-draft.ts";
import { bareQuestion } from "./bare-question.ts";
import { directQuestion } from "./direct-question.ts";
import { indirectQuestion } from "./indirect-question.ts";
import type { QuestionDraft } from "./question-draft.ts";
import { twoQuestions } from "./two-questions.ts";

/** How many sentences under a heading may ask its question again. */
const UNDER_HEADING = 4;

/** The words with which a question may begin, but for a prefixed أ: most words are passed over by this alone. */
const ASKING = new Set(["هل", "وهل", "فهل", "اذا", "ان"]);

/** Finds the open questions of a report whose alternatives it names, in text order. One in a heading counts where the text under it asks none. */
export function findQuestions(context: ScenarioContext): readonly Question[] {
  const bySentence = context.views.map((_, sentence) => questionsOf(context, sentence));
  const kept = bySentence.flatMap((drafts, sentence) => {
    if (!askedAgain(context, bySentence, sentence)) return drafts;
    for (const { rule, alternatives } of drafts) {
      const [first, end] = [alternatives[0]?.[0] ?? 0, alternatives.at(-1)?.[1] ?? 0];
      context.trace?.({ fact: "question", told: "question", rule, first, end, reason: "asked-again", by: null });
    }
    return [];
  });
  return kept.map((draft, i) => {
    const alternatives = draft.alternatives.map(([first, end]) => ({
      start: context.tokens.start[first] as number,
      end: context.tokens.end[end - 1] as number,
    }));
    return {
      id: `q${i + 1}`,
      speaker: context.contents.around(alternatives[0]?.start ?? 0)?.speaker ?? writer(context, draft.alternatives[0]?.[0] ?? 0),
      alternatives,
      evidence: alternatives,
      rules: [draft.rule],
    };
  });
}

/** true for a word with which a question may begin. */
export const mayAsk = (word: ReaderWord): boolean => ASKING.has(word.key) || word.surface.startsWith("أ");

function questionsOf(context: ScenarioContext, sentence: number): readonly QuestionDraft[] {
  const view = context.views[sentence] as SentenceView;
  const found: QuestionDraft[] = [];
  for (let at = view.first; at < view.end; at++) {
    if (!hasTrait(context.tokens, at, Trigger.opens)) continue;
    const word = context.tokens.words[at];
    if (word === undefined || !mayAsk(word) || context.furniture[at] === 1) continue;
    const draft = directQuestion(context, view, at) ?? twoQuestions(context, sentence, at) ?? indirectQuestion(context, view, at);
    if (draft === null) continue;
    found.push(draft);
    at = Math.max(at, (draft.alternatives.at(-1)?.[1] ?? 0) - 1);
  }
  if (found.length > 0) return found;
  const bare = bareQuestion(context, view);
  return bare === null ? [] : [bare];
}

function askedAgain(context: ScenarioContext, bySentence: readonly (readonly QuestionDraft[])[], sentence: number): boolean {
  if (context.views[sentence]?.heading !== true) return false;
  for (let s = sentence + 1; s <= sentence + UNDER_HEADING && context.views[s]?.heading === false; s++) if ((bySentence[s]?.length ?? 0) > 0) return true;
  return false;
}
