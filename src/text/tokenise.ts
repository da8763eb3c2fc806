import { CharClass, charClass, foldWord } from "./ar/fold.ts";
import type { Word, WordKind } from "./word.ts";

/** A text cut into tokens. Offsets are UTF-16 code units into `text`; white space is no token, a line break is. */
export interface Tokens<W extends Word = Word> {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly words: readonly W[];
}

/** The most distinct forms kept between reports; about 100 MB of text of one language has fewer. */
const CACHE_LIMIT = 150_000;
/** V8 keeps the parent of a slice of 13 units and more alive; the cache must not hold whole reports. */
const SLICED_FROM = 13;

const detach = (slice: string): string => (slice.length < SLICED_FROM ? slice : slice.split("").join(""));

/**
 * Cuts texts into tokens and remembers every distinct form once, with what `analyse` derives from it.
 * Linear in the length of the text; never throws on any string.
 */
export class Tokeniser<W extends Word> {
  readonly #cache = new Map<string, W>();
  readonly #analyse: (surface: string, key: string, kind: WordKind) => W;

  constructor(analyse: (surface: string, key: string, kind: WordKind) => W) {
    this.#analyse = analyse;
  }

  word(slice: string, kind: WordKind): W {
    const known = this.#cache.get(slice);
    if (known !== undefined) return known;
    if (this.#cache.size >= CACHE_LIMIT) this.#cache.clear();
    const surface = detach(slice);
    const made = this.#analyse(surface, foldWord(surface), kind);
    this.#cache.set(surface, made);
    return made;
  }

  tokenise(text: string): Tokens<W> {
    const length = text.length;
    let capacity = (length >> 2) + 16;
    let start = new Int32Array(capacity);
    let end = new Int32Array(capacity);
    const words: W[] = [];
    let at = 0;
    while (at < length) {
      const first = charClass(text.charCodeAt(at));
      if (first === CharClass.space || first === CharClass.ignorable) {
        at++;
        continue;
      }
      const from = at;
      let kind: WordKind = "mark";
      at++;
      if (first === CharClass.letter) {
        kind = "word";
        while (at < length) {
          const next = charClass(text.charCodeAt(at));
          if (next !== CharClass.letter && next !== CharClass.ignorable) break;
          at++;
        }
      } else if (first === CharClass.digit) {
        kind = "number";
        while (at < length && charClass(text.charCodeAt(at)) === CharClass.digit) at++;
      } else if (first === CharClass.newline) kind = "newline";
      else if (first === CharClass.surrogate && at < length && charClass(text.charCodeAt(at)) === CharClass.surrogate) at++;
      let to = at;
      while (to > from + 1 && charClass(text.charCodeAt(to - 1)) === CharClass.ignorable && text.charCodeAt(to - 1) >= 0x2000) to--;
      if (words.length === capacity) {
        capacity *= 2;
        start = grown(start, capacity);
        end = grown(end, capacity);
      }
      start[words.length] = from;
      end[words.length] = to;
      words.push(this.word(text.slice(from, to), kind));
    }
    return { text, count: words.length, start, end, words };
  }
}

function grown(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}
