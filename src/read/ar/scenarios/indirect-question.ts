import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isWas } from "./verb-shape.ts";

/** «ما إذا», «عما إذا», «فيما إذا»: what is asked, no condition. */
const WHETHER = /^[وف]?(ما|عما|فيما|لما|بما|مما)$/;
/** Words of asking, knowing and telling: «يعرف إذا كان», «لم يكشف إن كان», «حول إن كان». */
const ASKS =
  /^[وفل]?[اين]?ت?(سال|سيل|سوال|سواله|سوالها|تساءل|تساءلت|تسال|يسال|نتساءل|اتساءل|يتساءل|عرف|يعرف|اعرف|نعرف|تعرف|معرفه|لمعرفه|علم|يعلم|نعلم|اعلم|ندري|ادري|يدري|نري|يري|يكشف|كشف|تكشف|يوضح|توضح|توضيح|يحدد|تحديد|يتضح|واضحا|الواضح|تبين|يتبين|يتاكد|للتاكد|التاكد|حول|بشان|تقرير|يقرر)$/;
/** How far before the particle the word of asking may stand: its subject lies between. */
const NEAR = 6;

/** Whether the particle at `at` asks («ما إذا كان», «لا أعرف إن كانت») and sets no condition. */
export function asksWhether(view: SentenceView, at: number): boolean {
  if (WHETHER.test(wordAt(view, at - 1)?.key ?? "")) return wordAt(view, at - 2)?.key !== "حاله" && wordAt(view, at - 2)?.key !== "حال";
  const body = wordAt(view, at + 1)?.key === "ما" ? at + 2 : at + 1;
  if (!isWas(wordAt(view, body))) return false;
  for (let i = at - 1; i >= at - NEAR && i >= view.first; i--) {
    const word = wordAt(view, i);
    if (word === undefined || word.kind === "mark") return false;
    if (ASKS.test(word.key)) return true;
  }
  return false;
}
