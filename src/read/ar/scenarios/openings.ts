import type { ReaderWord } from "#knowledge/reader-word.ts";
import { hasTrait } from "#text/tokenise.ts";
import type { SentenceView } from "../contacts/sentence-view.ts";
import { Trigger } from "../trigger.ts";
import { asLongAs } from "./as-long-as.ts";
import type { ScenarioContext } from "./context.ts";
import { evenIf } from "./even-if.ts";
import { ifIdha } from "./if-idha.ts";
import { ifIn } from "./if-in.ts";
import { ifLaw } from "./if-law.ts";
import { inCase } from "./in-case.ts";
import type { Opening } from "./opening.ts";
import { provided } from "./provided.ts";
import { unless } from "./unless.ts";

/** The words with which a condition may begin, with and without و or ف: most words are passed over by this alone. */
const BEGINS = new Set(
  ["حتي", "الا", "ما", "مالم", "اذا", "في", "حال", "بحال", "لو", "شرط", "بشرط", "شريطه", "بشريطه", "طالما", "مادام", "مادامت", "ماداموا", "ان"].flatMap(
    (key) => [key, `و${key}`, `ف${key}`],
  ),
);

/** true for a word with which a condition may begin. */
export const mayOpen = (word: ReaderWord): boolean => BEGINS.has(word.key);

/** The conditions of a sentence by their particles, in text order. The longer particle before the one it holds: «حتى لو», «إلا إذا». */
export function findOpenings(context: ScenarioContext, view: SentenceView): readonly Opening[] {
  const found: Opening[] = [];
  let free = view.first;
  for (let at = view.first; at < view.end; at++) {
    if (!hasTrait(view.tokens, at, Trigger.opens) || !BEGINS.has(view.tokens.words[at]?.key ?? "") || context.furniture[at] === 1) continue;
    const opening =
      evenIf(view, at) ??
      unless(view, at) ??
      ifIdha(view, at) ??
      inCase(view, at) ??
      ifLaw(view, at) ??
      provided(view, at) ??
      asLongAs(view, at) ??
      ifIn(context, view, at);
    if (opening === null || opening.first < free) continue;
    found.push(opening);
    free = opening.body;
    at = opening.body - 1;
  }
  return found;
}
