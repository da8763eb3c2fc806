import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { ScenarioContext } from "./context.ts";

/** «عندها», «في هذه الحالة»: what follows hangs on the condition of the sentence before. */
const THEN = /^[وف]?(عندها|حينها|حينيذ|عنديذ|عندءذ|حينءذ|وقتها|عندذاك|ساعتها)$/;

/** «إذا رفضوا ذلك.. عندها سنعود إلى الحرب»: the sentence behind `view` where it tells the consequence of a condition that has none in its own; null where it does not. */
export function consequenceInNext(context: ScenarioContext, sentence: number): SentenceView | null {
  const view = context.views[sentence] as SentenceView;
  const next = context.views[sentence + 1];
  if (next === undefined || next.paragraph !== view.paragraph) return null;
  if (THEN.test(wordAt(next, next.first)?.key ?? "")) return next;
  const inThis = /^[وف]?في$/.test(wordAt(next, next.first)?.key ?? "") && /^(هذه|تلك)$/.test(wordAt(next, next.first + 1)?.key ?? "");
  return inThis && wordAt(next, next.first + 2)?.key === "الحاله" ? next : null;
}
