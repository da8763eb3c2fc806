import type { Span } from "#model/span.ts";
import { splitClitics } from "#text/ar/split-clitics.ts";
import { Tokeniser } from "#text/tokenise.ts";
import { ABOVE, Trait } from "#text/trait.ts";
import type { Split, Word, WordKind } from "#text/word.ts";

/** Particles that stand alone only where a writer put a space: «بوتين و ترامب» is found by «بوتين وترامب». */
const PARTICLES: ReadonlySet<string> = new Set(["و", "ف", "ب", "ل", "ك", "س"]);

/** Words and numbers have a place in the index; marks, line ends and particles that stand alone have none. */
const INDEXED = ABOVE;

/** Only what the index needs of a word, since very many forms are kept: its likeliest split and no other. */
function indexWord(surface: string, key: string, kind: WordKind): Word {
  const whole: Split = { conjunction: "", particle: "", article: false, stem: key, form: key, pronoun: "" };
  const split = kind === "word" ? (splitClitics(key, surface)[0] ?? whole) : whole;
  const indexed = (kind === "word" && !PARTICLES.has(key)) || kind === "number";
  return { surface, key, kind, traits: Trait[kind] | (indexed ? INDEXED : 0), next: 0, bare: 0, split, splits: [split], time: null };
}

/** Knows the forms met so far; what it answers does not depend on them. */
const tokeniser = new Tokeniser(indexWord);

/** A text as the index sees it: of each indexed word, in order, its stem, its key and its place. */
export interface IndexedWords {
  /** The one form under which a word is found: folded, without what is attached to it. Letters and digits only. */
  readonly stems: readonly string[];
  readonly keys: readonly string[];
  /** Where the n-th word stands, in UTF-16 code units. */
  readonly spanOf: (first: number, last: number) => Span;
}

export function indexedWords(text: string): IndexedWords {
  const { count, words, traits, start, end } = tokeniser.tokenise(text);
  const places: number[] = [];
  const stems: string[] = [];
  const keys: string[] = [];
  for (let i = 0; i < count; i++) {
    if (((traits[i] as number) & INDEXED) === 0) continue;
    const word = words[i] as Word;
    places.push(i);
    stems.push(word.split.stem);
    keys.push(word.key);
  }
  return { stems, keys, spanOf: (first, last) => ({ start: start[places[first] as number] as number, end: end[places[last] as number] as number }) };
}

/** The stems of a text, in order, with spaces between them. */
export const stemsOf = (text: string): string => indexedWords(text).stems.join(" ");
