import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isComma, REACH } from "../scenarios/clause.ts";
import type { ScenarioContext } from "../scenarios/context.ts";
import { asksWhether } from "../scenarios/indirect-question.ts";
import { isFinite, isWas } from "../scenarios/verb-shape.ts";
import { isOr, partedAt } from "./alternatives.ts";
import type { QuestionDraft } from "./question-draft.ts";

/** «ما إذا كان … أو أنه …», «لم يكشف إن كان الأمر … أم …»: what is not known, with two alternatives. The particle and كان are no part of them. */
export function indirectQuestion(context: ScenarioContext, view: SentenceView, at: number): QuestionDraft | null {
  const key = wordAt(view, at)?.key ?? "";
  if (!/^(اذا|ان)$/.test(key) || /^أ/.test(wordAt(view, at)?.surface ?? "") || !asksWhether(view, at)) return null;
  let first = wordAt(view, at + 1)?.key === "ما" ? at + 2 : at + 1;
  if (isWas(wordAt(view, first))) first++;
  const limit = clauseEnd(view, first);
  const ors: number[] = [];
  for (let i = first + 1; i < limit; i++) if (isOr(view, i) || joinsClause(view, i)) ors.push(i);
  const parts = partedAt(context, view, first, limit, ors);
  return parts === null ? null : { rule: "indirect-question", alternatives: parts };
}

/** «أو أنه», «أو ما إذا», «، أو سيكتفي»: a clause, where «أو» alone may join two nouns. */
function joinsClause(view: SentenceView, at: number): boolean {
  if (wordAt(view, at)?.key !== "او") return false;
  const next = wordAt(view, at + 1);
  return /^(ان|انه|انها|انهم|ما|اذا)$/.test(next?.key ?? "") || isFinite(next);
}

/** Before the full stop, or the comma behind which no alternative follows. */
function clauseEnd(view: SentenceView, first: number): number {
  const limit = Math.min(view.end, first + REACH);
  for (let i = first; i < limit; i++) {
    const word = wordAt(view, i);
    if (/^[.؟؛!]$/.test(word?.key ?? "")) return i;
    if (isComma(word) && !isOr(view, i + 1) && wordAt(view, i + 1)?.key !== "او" && orWithin(view, first, i)) return i;
  }
  return limit;
}

function orWithin(view: SentenceView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isOr(view, i) || joinsClause(view, i)) return true;
  return false;
}
