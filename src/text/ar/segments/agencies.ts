import { isMark, type Tokens } from "../../tokenise.ts";
import { readPhrases } from "../word-list.ts";

const AGENCIES = new Set(readPhrases("agencies.txt").map((words) => words.join("")));
/** The longest name has three words; an initialism written with spaces has five. */
const LONGEST = 5;

/** Whether the words from `first` to `end` name news agencies or outlets, one or several with marks or و between them, and nothing else. */
export function namesAgencies(tokens: Tokens, first: number, end: number): boolean {
  let found = false;
  let at = first;
  while (at < end) {
    if (isMark(tokens, at)) {
      at++;
      continue;
    }
    const next = agencyEnd(tokens, at, end);
    if (next === at) return false;
    found = true;
    at = next;
  }
  return found;
}

/** The end of the longest agency name that begins at token `at`, or `at`. Full stops between its letters are skipped. */
export function agencyEnd(tokens: Tokens, at: number, end: number): number {
  let compact = "";
  let best = at;
  let words = 0;
  for (let i = at; i < end && words < LONGEST; i++) {
    const word = tokens.words[i];
    if (word === undefined || word.kind === "newline") break;
    if (word.kind === "mark") {
      if (tokens.text.charCodeAt(tokens.start[i] as number) !== 0x2e) break;
      continue;
    }
    compact += word.key;
    words++;
    if (AGENCIES.has(compact) || (compact.startsWith("و") && AGENCIES.has(compact.slice(1)))) best = i + 1;
  }
  return best;
}
