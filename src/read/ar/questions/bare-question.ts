import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { REACH } from "../scenarios/clause.ts";
import type { ScenarioContext } from "../scenarios/context.ts";
import { isOr, partedAt } from "./alternatives.ts";
import type { QuestionDraft } from "./question-draft.ts";

/** «سواء … أم …» asks nothing. */
const EITHER = /^[وف]?(سواء|ان|اكان|اكانت)$/;
const ASKS = /^[وف]?(هل|ما|من|ماذا|لماذا|كيف|متي|اين|اي)$/;

/** «نوايا الطرفين.. صفقة كبرى أم مكاسب سياسية؟»: no particle, but «أم» and a mark at the sentence's end. */
export function bareQuestion(context: ScenarioContext, view: SentenceView): QuestionDraft | null {
  let end = view.end;
  while (end > view.first && wordAt(view, end - 1)?.kind !== "word" && wordAt(view, end - 1)?.key !== "؟") end--;
  if (wordAt(view, end - 1)?.key !== "؟") return null;
  end--;
  let first = view.first;
  let ors: number[] = [];
  for (let i = Math.max(view.first, end - REACH); i < end; i++) {
    const word = wordAt(view, i);
    if (EITHER.test(word?.key ?? "") || ASKS.test(word?.key ?? "")) return null;
    if (/^[.:…؛]$/.test(word?.key ?? "")) {
      first = i + 1;
      ors = [];
    } else if (isOr(view, i)) ors.push(i);
  }
  const parts = partedAt(context, view, first, end, ors);
  return parts === null ? null : { rule: "bare-question", alternatives: parts };
}
