import type { Split } from "../word.ts";
import { charClass, CharClass } from "./fold.ts";
import { type Candidate, splitOf } from "./split-candidate.ts";
import { prefixes } from "./split-prefixes.ts";
import { pronounSplits } from "./split-pronouns.ts";
import { scoreSplit } from "./split-score.ts";

/**
 * Every admissible split of a folded key, the likeliest first. Never empty; context-free.
 * The surface, if given, tells ة from ه and أ إ from ا; the stem of «وزارته» is وزاره, of «وزرائه» وزراء.
 */
export function splitClitics(key: string, surface?: string): readonly Split[] {
  const letters = surface === undefined ? key : plainLetters(surface);
  const plain = letters.length === key.length ? letters : key;
  const candidates: Candidate[] = [];
  for (const prefix of prefixes(key, plain)) {
    const stem = key.slice(prefix.length);
    candidates.push({ split: splitOf(prefix, stem, ""), from: prefix.length, to: key.length });
    if (!prefix.split.article) pronounSplits(key, plain, prefix, candidates);
  }
  const tanwin = surface?.includes("\u064b") === true;
  const scored = candidates.map((candidate, n) => ({ n, split: candidate.split, score: scoreSplit(candidate, plain, tanwin) }));
  scored.sort((a, b) => b.score - a.score || a.n - b.n);
  return scored.map((s) => s.split);
}

/** The surface without vowel marks and tatweel, but not folded. */
function plainLetters(surface: string): string {
  let plain = "";
  for (let i = 0; i < surface.length; i++) if (charClass(surface.charCodeAt(i)) !== CharClass.ignorable) plain += surface[i];
  return plain;
}
