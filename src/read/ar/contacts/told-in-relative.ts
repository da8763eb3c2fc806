import type { Governor } from "./governor.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";

const RELATIVE = new WordPattern(/^(الذي|التي|اللذين|اللتين)$/);
/** Verbs that say of a contact itself that it was, is or will be held. */
const HOLDS = new Set(["hold", "happen", "gather"]);
/** Adjectives that may stand between a contact's noun and its relative clause. */
const GAP = 2;

/** «المباحثات التي أجراها الوزير»: the verb of the relative clause that tells how the contact named at `at` was held; null where none follows the noun. */
export function relativeVerb(view: SentenceView, at: number): Governor | null {
  for (let i = at + 1; i <= at + 1 + GAP; i++) {
    const word = wordAt(view, i);
    if (word?.kind !== "word" || (word.verb !== null && word.nisba === null)) return null;
    if (!RELATIVE.test(word)) continue;
    const use = wordAt(view, i + 1)?.verb ?? null;
    return use !== null && HOLDS.has(use.verb.frame) ? { at: i + 1, use } : null;
  }
  return null;
}
