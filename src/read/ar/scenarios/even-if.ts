import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { inCase } from "./in-case.ts";
import type { Opening } from "./opening.ts";
import { canBePast } from "./verb-shape.ts";
import { WordPattern } from "../word-pattern.ts";

const EVEN = new WordPattern(/^[وف]?حتي$/);

/** «حتى لو», «حتى ولو», «حتى وإن», «حتى إذا», «حتى في حال»: what follows holds all the same. Not: «حتى إن الوزير …», which no verb follows. */
export function evenIf(view: SentenceView, at: number): Opening | null {
  if (!EVEN.test(wordAt(view, at))) return null;
  const inner = inCase(view, at + 1);
  if (inner !== null) return { ...inner, rule: "even-if", first: at };
  if (!/^و?(لو|ان|اذا)$/.test(wordAt(view, at + 1)?.key ?? "")) return null;
  const next = wordAt(view, at + 2);
  if (next === undefined || (!/^(لم|ان|لا)$/.test(next.key) && !canBePast(next))) return null;
  return { rule: "even-if", first: at, body: at + 2, marked: false, modal: false };
}
