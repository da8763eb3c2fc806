import type { Span } from "#model/span.ts";
import { indexedWords } from "./index-words.ts";
import type { Term } from "./term.ts";

/** So many places are shown at most. */
const MOST = 40;

/** A term by its words, each by the forms under which it may stand. */
type Phrase = readonly ReadonlySet<string>[];

/** Phrases by each form of their first word: nearly every word of a text begins none. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** What `terms` look for, ready to be found in many texts. */
export function phrasesOf(terms: readonly Term[]): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const { words, absent } of terms)
    if (!absent)
      for (const first of words[0] ?? []) {
        const phrase = words.map((forms) => new Set(forms));
        const others = phrases.get(first);
        if (others === undefined) phrases.set(first, [phrase]);
        else others.push(phrase);
      }
  return phrases;
}

/** Where the phrases stand, in order and apart, in UTF-16 code units; the first few dozen. The words are matched as the index matches them. */
export function highlight(text: string, phrases: Phrases): readonly Span[] {
  const { stems, spanOf } = indexedWords(text);
  const spans: Span[] = [];
  for (let at = 0; at < stems.length && spans.length < MOST; ) {
    const begun = phrases.get(stems[at] as string);
    const length = begun === undefined ? 0 : longestAt(stems, at, begun);
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
