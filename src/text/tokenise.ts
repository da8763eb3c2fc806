import { CharClass, charClass } from "./ar/fold.ts";
import { type Analyse, Forms, HASH_START, hashOf, hashOn } from "./forms.ts";
import { Trait } from "./trait.ts";
import type { Word, WordKind } from "./word.ts";

/** A text cut into tokens. Offsets are UTF-16 code units into `text`; white space is no token, a line break is. */
export interface Tokens<W extends Word = Word> {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly words: readonly W[];
  /** The traits of each token's word, see `Trait`. */
  readonly traits: Int32Array;
  /** A hash of each token's key: equal keys have equal hashes. */
  readonly keyHashes: Int32Array;
  /** Which words may follow each token's word, see `next-words.ts`. */
  readonly next: Int32Array;
  /** The forms that each token's word may be without what is attached to it, see `bare-forms.ts`. */
  readonly bare: Int32Array;
}

/** true for a token that has one of the traits; false outside the text. */
export const hasTrait = (tokens: Tokens, at: number, trait: number): boolean => at >= 0 && at < tokens.count && ((tokens.traits[at] as number) & trait) !== 0;

/** true for a mark; false outside the text. */
export const isMark = (tokens: Tokens, at: number): boolean => hasTrait(tokens, at, Trait.mark);

/** The most places that V8 gives an array at once without making it a slow one; a longer one grows as it is filled. */
const MOST_RESERVED = 16_000;
/** Letters of a first guess at the number of tokens; a text with shorter words makes the arrays grow. */
const LETTERS_A_TOKEN = 5;

/**
 * Cuts texts into tokens and remembers every distinct form once, with what `analyse` derives from it.
 * Linear in the length of the text; never throws on any string.
 */
export class Tokeniser<W extends Word> {
  readonly #forms: Forms<W>;

  constructor(analyse: Analyse<W>) {
    this.#forms = new Forms(analyse);
  }

  tokenise(text: string): Tokens<W> {
    const forms = this.#forms;
    const length = text.length;
    let capacity = Math.ceil(length / LETTERS_A_TOKEN) + 16;
    let { start, end, traits, keyHashes, next, bare } = columns(capacity);
    const words: W[] = capacity <= MOST_RESERVED ? new Array(capacity) : [];
    let count = 0;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const first = charClass(unit);
      if (first === CharClass.space || first === CharClass.ignorable) {
        at++;
        continue;
      }
      const from = at;
      let kind: WordKind = "mark";
      let hash = hashOn(HASH_START, unit);
      at++;
      if (first === CharClass.letter) {
        kind = "word";
        for (; at < length; at++) {
          const letter = text.charCodeAt(at);
          const follows = charClass(letter);
          if (follows !== CharClass.letter && follows !== CharClass.ignorable) break;
          hash = hashOn(hash, letter);
        }
      } else if (first === CharClass.digit) {
        kind = "number";
        for (; at < length && charClass(text.charCodeAt(at)) === CharClass.digit; at++) hash = hashOn(hash, text.charCodeAt(at));
      } else if (first === CharClass.newline) kind = "newline";
      else if (first === CharClass.surrogate && at < length && charClass(text.charCodeAt(at)) === CharClass.surrogate)
        hash = hashOn(hash, text.charCodeAt(at++));
      let to = at;
      while (to > from + 1 && charClass(text.charCodeAt(to - 1)) === CharClass.ignorable && text.charCodeAt(to - 1) >= 0x2000) to--;
      if (to < at) hash = hashOf(text, from, to);
      if (count === capacity) {
        capacity *= 2;
        ({ start, end, traits, keyHashes, next, bare } = columns(capacity, { start, end, traits, keyHashes, next, bare }));
      }
      const form = forms.numberOf(text, from, to, hash, kind);
      start[count] = from;
      end[count] = to;
      traits[count] = forms.traits(form);
      keyHashes[count] = forms.keyHash(form);
      next[count] = forms.next(form);
      bare[count] = forms.bare(form);
      words[count] = forms.word(form);
      count++;
    }
    words.length = count;
    return { text, count, start, end, words, traits, keyHashes, next, bare };
  }
}

type Columns = Pick<Tokens, "start" | "end" | "traits" | "keyHashes" | "next" | "bare">;

/** Columns for so many tokens in one piece of memory, what was in smaller ones at their beginning. */
function columns(capacity: number, smaller?: Columns): Columns {
  const memory = new ArrayBuffer(6 * capacity * Int32Array.BYTES_PER_ELEMENT);
  const column = (n: number, old: Int32Array | undefined): Int32Array => {
    const made = new Int32Array(memory, n * capacity * Int32Array.BYTES_PER_ELEMENT, capacity);
    if (old !== undefined) made.set(old);
    return made;
  };
  return {
    start: column(0, smaller?.start),
    end: column(1, smaller?.end),
    traits: column(2, smaller?.traits),
    keyHashes: column(3, smaller?.keyHashes),
    next: column(4, smaller?.next),
    bare: column(5, smaller?.bare),
  };
}
