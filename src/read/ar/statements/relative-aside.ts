import type { ReaderWord } from "#knowledge/reader-word.ts";
import { endsClause, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";

const RELATIVE = new WordPattern(/^و?(الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين)$/);
/** «كان»، «قد» before the verb. */
const AUXILIARY = new WordPattern(/^(قد|كان|كانت)$/);
const CLOSES: Readonly<Record<string, string>> = { "،": "،", "-": "-", "–": "–", ")": "(" };
/** The most tokens of such a clause: longer ones hold sentences of their own. */
const LONGEST = 40;

/** «الوزير، الذي زار بيروت أمس، أكد»: the mark that opens the relative clause which another closes right before the verb at `at`; null where none does. What stands before it is the subject. */
export function relativeAside(view: SentenceView, at: number): number | null {
  const close = AUXILIARY.test(wordAt(view, at - 1)) ? at - 2 : at - 1;
  const opens = CLOSES[wordAt(view, close)?.key ?? ""];
  if (opens === undefined) return null;
  for (let i = close - 2; i > Math.max(view.first, close - LONGEST); i--) {
    if (endsClause(view, i)) return null;
    if ((wordAt(view, i) as ReaderWord).key === opens && RELATIVE.test(wordAt(view, i + 1))) return i;
  }
  return null;
}
