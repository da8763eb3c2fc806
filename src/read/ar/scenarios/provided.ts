import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isEvent } from "./in-case.ts";
import type { Opening } from "./opening.ts";
import { WordPattern } from "../word-pattern.ts";

const CONDITION = new WordPattern(/^ب?(شرط|شريطه)$/);

/** «شرط أن», «بشرط أن», «شريطة أن», «على شرط أن», with ألا, عدم or the noun of an event in place of أن. Not: «كشرط», «شرطا لأن», «اشترط أن». */
export function provided(view: SentenceView, at: number): Opening | null {
  const word = wordAt(view, at);
  if (word === undefined || !CONDITION.test(word)) return null;
  const { key } = word;
  const next = wordAt(view, at + 1)?.key ?? "";
  if (!/^(ان|الا|عدم)$/.test(next) && (key === "شرط" || !isEvent(wordAt(view, at + 1)))) return null;
  const over = wordAt(view, at - 1)?.key === "علي";
  // «هناك شرط أن …», «أهم شرط أن …»: a noun of the clause.
  if (key === "شرط" && !over && /^(هناك|اهم|اول|هو|هي|كل|اي|ثمه|الا|وضع|ووضع)$/.test(wordAt(view, at - 1)?.key ?? "هو")) return null;
  return { rule: "provided", first: over ? at - 1 : at, body: next === "ان" ? at + 2 : at + 1, marked: false, modal: false };
}
