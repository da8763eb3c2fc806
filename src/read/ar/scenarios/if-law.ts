import { pastKnown } from "#text/ar/lexicon.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { Opening } from "./opening.ts";
import { isWas } from "./verb-shape.ts";
import { WordPattern } from "../word-pattern.ts";

const IF = new WordPattern(/^[وف]?لو$/);
/** «أتمنى لو», «يود لو»: a wish; «كما لو»: a likeness. */
const NO_CONDITION = /^[وف]?([اينت]?تمني.{0,2}|[اينت]?ود|[اينت]?ودون|حبذا|كما|ليت|تمنيت|تمنينا)$/;

/** «لو تراجعنا عن مبادئنا فإن …», «لو أن … لما …». Not: «ولو أولية», «أتمنى لو», «كما لو», nor a name («لو دريان»). */
export function ifLaw(view: SentenceView, at: number): Opening | null {
  const word = wordAt(view, at);
  if (word === undefined || !IF.test(word) || view.cover[at - view.first] === 1) return null;
  for (let i = at - 1; i >= at - 2; i--) if (NO_CONDITION.test(wordAt(view, i)?.key ?? "")) return null;
  const next = wordAt(view, at + 1);
  if (next === undefined || next.kind !== "word" || next.split.article || view.cover[at + 1 - view.first] === 1) return null;
  const verb =
    isWas(next) ||
    /^(لم|ان|انه|انها|انهم|اننا|لا)$/.test(next.key) ||
    next.verb !== null ||
    next.splits.some((s) => s.conjunction === "" && s.particle === "" && pastKnown(s.stem) > 0) ||
    (!next.nameWord && /.{2}(ت|وا|نا|تم)$/.test(next.key) && !/ة$/.test(next.surface));
  if (!verb) return null;
  // «ولو لم تكن …»: a concession, unless what follows is marked.
  return { rule: "if-law", first: at, body: at + 1, marked: word.key === "ولو", modal: false };
}
