import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { Apodosis } from "./leading.ts";
import type { Opening } from "./opening.ts";
import { isFuture, isModal, isReady, isWas } from "./verb-shape.ts";

/** «فهو كذلك», «فهذا ليس …», «فلماذا»: no forecast. */
const SAYS_HOW = /^ف(هو|هي|هم|هذا|هذه|ذلك|تلك|لماذا|كيف|هل|ما|من)$/;
const YET = /^(الا|لكن|غير|بيد|ولكن)$/;
/** How far into a consequence its forecast or obligation may stand. */
const NEAR = 10;

/** «وإذا كان الوزير سيزور …، فهو لن يتوانى …», «إذا كان هناك تراجع، فهذا ليس مرده …», «وإذا كان …، إلا أن …»: what is granted, no condition. */
export function concedes(view: SentenceView, opening: Opening, apodosis: Apodosis | null, limit: number): boolean {
  const isNot = opening.rule === "if-in" && wordAt(view, opening.body)?.key === "لم" && /^[يتن]كن$/.test(wordAt(view, opening.body + 1)?.key ?? "");
  if ((!isWas(wordAt(view, opening.body)) && !isNot) || (opening.rule !== "if-idha" && opening.rule !== "if-in")) return false;
  const conditionEnd = apodosis?.conditionEnd ?? limit;
  for (let i = opening.body + 1; i < conditionEnd; i++) {
    if (apodosis !== null && isFuture(wordAt(view, i)) && i <= opening.body + 4) return true;
    if (YET.test(wordAt(view, i)?.key ?? "") && /^[،,]$/.test(wordAt(view, i - 1)?.key ?? "")) return true;
  }
  if (apodosis === null) return false;
  if (SAYS_HOW.test(wordAt(view, apodosis.first)?.key ?? "")) return true;
  if (YET.test(wordAt(view, apodosis.first)?.key ?? "")) return true;
  for (let i = apodosis.first; i < Math.min(limit, apodosis.first + NEAR); i++) {
    const word = wordAt(view, i);
    if (isModal(word) || isReady(word) || /^ف(لا|علي.*|من|ان?نا)$/.test(word?.key ?? "")) return false;
  }
  return true;
}
