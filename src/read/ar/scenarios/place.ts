import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isComma, THAT } from "./clause.ts";
import type { ScenarioContext } from "./context.ts";

/** Words that may stand before a condition at the head of its clause. */
const LEADS = /^[وف]?(اما|لكن|بل|لذا|لذلك|ايضا|ثم|بالتالي|اذ|لانه|لانها|لكنه|لكنها|عليه|هكذا|هنا|و)$/;

/** Where in its clause a condition stands: at its head, behind a comma (head or tail), or within. */
export type Place = "head" | "comma" | "within";

export function placeOf(context: ScenarioContext, view: SentenceView, first: number): Place {
  // «فإذا», «، وفي حال»: a condition that is joined on begins a sentence of its own.
  const own = wordAt(view, first)?.key ?? "";
  if (/^ف(اذا|ان|لو)$/.test(own) || (own.startsWith("و") && wordAt(view, first - 1)?.kind !== "word")) return "head";
  let before = first - 1;
  if (context.quotations.has(before)) before--;
  const word = wordAt(view, before);
  if (word === undefined) return "head";
  if (word.kind === "mark") return isComma(word) ? "comma" : "head";
  const offset = view.tokens.start[first] as number;
  if (THAT.test(word.key) || LEADS.test(word.key) || context.contents.around(offset)?.content.start === offset) return "head";
  return context.speech.uses(word).some((u) => u.form.form !== "masdar") ? "head" : "within";
}
