import { splitClitics } from "#text/ar/split-clitics.ts";
import { Tokeniser, type Tokens } from "#text/tokenise.ts";
import { Trait } from "#text/trait.ts";
import type { Split, Word, WordKind } from "#text/word.ts";

/** Particles that stand alone only where a writer put a space: «بوتين و ترامب» is found by «بوتين وترامب». */
const PARTICLES: ReadonlySet<string> = new Set(["و", "ف", "ب", "ل", "ك", "س"]);

/** Only what the index needs of a word, since very many forms are kept: its likeliest split and no other. */
function indexWord(surface: string, key: string, kind: WordKind): Word {
  const whole: Split = { conjunction: "", particle: "", article: false, stem: key, form: key, pronoun: "" };
  const split = kind === "word" ? (splitClitics(key, surface)[0] ?? whole) : whole;
  return { surface, key, kind, traits: Trait[kind], next: 0, bare: 0, split, splits: [split], time: null };
}

/** Knows the forms met so far; what it answers does not depend on them. */
const tokeniser = new Tokeniser(indexWord);

/** Cuts a text into the tokens of which those that `isIndexed` have a place in the index. */
export const tokensOf = (text: string): Tokens => tokeniser.tokenise(text);

/** true for words and numbers; marks, line ends and particles that stand alone have no place. */
export const isIndexed = (word: Word): boolean => (word.kind === "word" && !PARTICLES.has(word.key)) || word.kind === "number";

/** The one form under which a word is found: folded, without what is attached to it. Letters and digits only. */
export const stemOf = (word: Word): string => word.split.stem;

/** The indexed words of a text as their stems, in order. */
export function stemsOf(text: string): string {
  const stems: string[] = [];
  for (const word of tokensOf(text).words) if (isIndexed(word)) stems.push(stemOf(word));
  return stems.join(" ");
}
