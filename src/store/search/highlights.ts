import type { Span } from "#model/span.ts";
import { indexedWords } from "./index-words.ts";
import type { Term } from "./term.ts";

/** So many places are shown at most. */
const MOST = 40;

/** A term by its words, each by the forms under which it may stand. */
type Phrase = readonly ReadonlySet<string>[];

/** What `terms` look for, ready to be found in many texts. */
export const phrasesOf = (terms: readonly Term[]): readonly Phrase[] =>
  terms.filter((term) => !term.absent).map((term) => term.words.map((forms) => new Set(forms)));

/** Where the phrases stand, in order and apart, in UTF-16 code units; the first few dozen. The words are matched as the index matches them. */
export function highlight(text: string, phrases: readonly Phrase[]): readonly Span[] {
  const { stems, spanOf } = indexedWords(text);
  const spans: Span[] = [];
  for (let at = 0; at < stems.length && spans.length < MOST; ) {
    const length = longestAt(stems, at, phrases);
    if (length > 0) spans.push(spanOf(at, at + length - 1));
    at += Math.max(length, 1);
  }
  return spans;
}

/** How many words the longest phrase has that stands there; 0 where none does. */
function longestAt(stems: readonly string[], at: number, phrases: readonly Phrase[]): number {
  let longest = 0;
  for (const phrase of phrases) if (phrase.length > longest && phrase.every((forms, i) => forms.has(stems[at + i] ?? ""))) longest = phrase.length;
  return longest;
}
