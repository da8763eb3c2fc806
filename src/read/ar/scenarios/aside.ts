import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isComma, isDash } from "./clause.ts";
import type { ScenarioContext } from "./context.ts";
import type { Opening } from "./opening.ts";
import { turns } from "./turn.ts";
import { isFinite, isPresent } from "./verb-shape.ts";

/** Behind the second comma the clause goes on that was broken off: by a preposition or a noun, not by a clause of its own. */
function goesOn(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  if (word === undefined || word.kind !== "word" || word.split.conjunction !== "" || isFinite(word) || turns(view, at - 1)) return false;
  return /^(الي|علي|من|في|عن|مع)$/.test(word.key) || (word.split.article && !/^(الامر|الذي|التي)$/.test(word.key));
}

/** The most tokens of a condition that stands aside in a clause. */
const LONGEST = 12;

/** «لن تترك هذا التطور -إن حدث- يمر بلا تكلفة»: where the condition ends that dashes or brackets hold within a clause; null where it is none. Its consequence is the clause around. */
export function asideEnd(context: ScenarioContext, view: SentenceView, opening: Opening): number | null {
  // «وتهدف في حال إقرارها إلى …»: between a verb and what it takes.
  if (opening.rule === "in-case" && wordAt(view, opening.body)?.split.pronoun !== "" && isPresent(wordAt(view, opening.first - 1))) {
    const next = wordAt(view, opening.body + 1);
    return next !== undefined && next.kind === "word" ? opening.body + 1 : null;
  }
  const open = wordAt(view, opening.first - 1);
  const commas = isComma(open);
  if (open === undefined || !(commas || isDash(open) || open.key === "(") || opening.first - 2 < view.first) return null;
  for (let i = opening.body; i < Math.min(view.end, opening.body + LONGEST); i++) {
    const word = wordAt(view, i);
    if (context.quotations.has(i)) return null;
    if (commas && isComma(word)) return goesOn(view, i + 1) ? i : null;
    if (open.key === "(" ? word?.key === ")" : isDash(word)) return wordAt(view, i + 1)?.kind === "word" ? i : null;
  }
  return null;
}
