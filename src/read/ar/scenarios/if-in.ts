import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { ScenarioContext } from "./context.ts";
import { asksWhether } from "./indirect-question.ts";
import type { Opening } from "./opening.ts";
import { isComma, isDash } from "./clause.ts";
import { canBePast, isPastOnly, isWas } from "./verb-shape.ts";
import { WordPattern } from "../word-pattern.ts";

const IF = new WordPattern(/^[وف]?ان$/);
/** Set phrases with «إن»: «إن شاء الله», «إن صح التعبير». */
const SET_VERB = /^(شاء|صح|جاز)$/;
const SET_NOUN = /^(الله|التعبير|القول|الوصف)$/;
/** What stands before أن: «بعد أن», «قبل أن», «إلى أن», «منذ أن», «سبق وأن». */
const BEFORE_THAT = /^[وف]?(بعد|قبل|الي|منذ|دون|لولا|لا|غير|الا|كما|مع|علي|من|عن|في|حتي|لو|بما|حيث|رغم|سبق|يمكن|يجب|عسي|كاد)$/;

/** «الاتفاق، إن وُقع، سيغير …»: a second comma near. */
function closedSoon(view: SentenceView, at: number): boolean {
  if (!isComma(wordAt(view, at - 1))) return false;
  for (let i = at + 2; i <= at + SOON; i++) if (isComma(wordAt(view, i))) return true;
  return false;
}

/** The most tokens of a condition that two commas set aside. */
const SOON = 3;

/**
 * «وإن تحقق ذلك، فإن …», «لن يحضرا الجلسة إن انعقدت»: the conditional إنْ, told from إنّ and أنّ by the verb right behind it. Where a verb of speech stands before it, or where it is written without
 * its hamza within a clause, it is the other word; «وإن» within a sentence concedes.
 */
export function ifIn(context: ScenarioContext, view: SentenceView, at: number): Opening | null {
  const word = wordAt(view, at);
  if (word === undefined || !IF.test(word) || /[\u0623\u0651]/.test(word.surface) || asksWhether(view, at)) return null;
  const next = wordAt(view, at + 1);
  const before = wordAt(view, at - 1);
  // «إن هي واصلت التخصيب»; between dashes no other إن stands.
  const sure = (/^(هو|هي|هم)$/.test(next?.key ?? "") && canBePast(wordAt(view, at + 2))) || ((isDash(before) || closedSoon(view, at)) && canBePast(next));
  if (next?.key !== "لم" && !sure && !isPastOnly(next)) return null;
  if (SET_VERB.test(next?.key ?? "") && SET_NOUN.test(wordAt(view, at + 2)?.key ?? "")) return null;
  const opens = before === undefined || before.kind === "mark";
  const conjoined = word.key !== "ان";
  if (conjoined ? before !== undefined && !/^["«“:؛.]$/.test(before.key) && !(word.key === "فان" && before.key === "،") : !opens && !word.surface.includes("إ"))
    return null;
  if (before !== undefined && before.kind === "word" && (BEFORE_THAT.test(before.key) || context.speech.uses(before).length > 0)) return null;
  // «متقاربة إن لم تكن متطابقة», «إن كان»: without a marked consequence no condition.
  const concedes = conjoined || isWas(next) || (next?.key === "لم" && /^[يتن]كن$/.test(wordAt(view, at + 2)?.key ?? ""));
  return { rule: "if-in", first: at, body: at + 1, marked: concedes || (opens && !isDash(before) && !sure && !closedSoon(view, at)), modal: false };
}
