import type { Span } from "#model/span.ts";

/** A name in either language; empty where none is given. */
export interface GivenNames {
  readonly ar: string;
  readonly en: string;
}

/** What shows nothing or reorders text; the joiners of Persian and Urdu letters are part of a name. */
const UNSEEN = /(?![\u200c\u200d])\p{Cf}/gu;
const ARABIC = /\p{Script=Arabic}/u;
/** Marks that stand around a name and are no part of it. */
const AROUND = /^[\s«»"“”'()،,.:؛;–—-]+|[\s«»"“”'()،,.:؛;–—-]+$/gu;
/** Words longer than this are a sentence. */
const MOST_WORDS = 6;

/** A name as it is sent: nothing unseen in it, words with single spaces. */
export const tidyName = (name: string): string => name.replace(UNSEEN, "").replace(/\s+/gu, " ").trim();

/** The language that the letters of a name are of. */
const langOfName = (name: string): keyof GivenNames => (ARABIC.test(name) ? "ar" : "en");

/** The name that these words are, in the language of their letters; none where they are a sentence. */
export function nameFrom(words: string): GivenNames {
  const name = tidyName(words).replace(AROUND, "");
  const none = { ar: "", en: "" };
  return name === "" || name.split(" ").length > MOST_WORDS ? none : { ...none, [langOfName(name)]: name };
}

/** Where what was looked for stands in the text: the place nearest to the words at hand; null where it stands nowhere. */
export function wordsNamed(typed: string, text: string, atHand: Span): Span | null {
  const wanted = tidyName(typed);
  let found: Span | null = null;
  for (let at = wanted === "" ? -1 : text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (found === null || Math.abs(at - atHand.start) < Math.abs(found.start - atHand.start)) found = { start: at, end: at + wanted.length };
  return found;
}
