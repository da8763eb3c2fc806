import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { asksWhether } from "./indirect-question.ts";
import type { Opening } from "./opening.ts";
import { canBePast } from "./verb-shape.ts";
import { WordPattern } from "../word-pattern.ts";

const IF = new WordPattern(/^[وف]?اذا$/);
/** «إذا نظرنا إلى التاريخ», «إذا أخذنا في الاعتبار»: how the writer looks at a thing, no condition. */
const LOOKS = /^(نظرنا|اضفنا|تاملنا|قارنا|استثنينا|راجعنا|اخذنا)$/;

/** «إذا تم», «وإذا ما صحت», «فإذا لم يتفقوا». Not: «إذًا» and «إذا» for "so", which no verb follows; «ما إذا». */
export function ifIdha(view: SentenceView, at: number): Opening | null {
  const word = wordAt(view, at);
  if (word === undefined || !IF.test(word) || /\u064b/.test(word.surface) || asksWhether(view, at)) return null;
  let body = at + 1;
  if (wordAt(view, body)?.key === "ما") body++;
  let verb = body;
  if (/^["«“]$/.test(wordAt(view, verb)?.key ?? "")) verb++;
  const next = wordAt(view, verb);
  if (next?.key !== "لم" && next?.key !== "لا" && !canBePast(next)) return null;
  if (LOOKS.test(next?.key ?? "")) return null;
  return { rule: "if-idha", first: at, body: verb, marked: false, modal: false };
}
