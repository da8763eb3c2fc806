import type { ReaderWord } from "#knowledge/reader-word.ts";
import { makeRoom, newPlace } from "./per-form.ts";

/** Answers of so many patterns fit into one note: two bits each, and a small integer has 31. */
const ANSWERS = 15;
const UNKNOWN = 0;
const NO = 1;
const YES = 2;

let patterns = 0;
let place = 0;

/** A pattern over folded words. It is tried once on each written form, which keeps the answer: rules may ask it as often as they like. */
export class WordPattern {
  readonly #pattern: RegExp;
  readonly #place: number;
  readonly #shift: number;

  /** Made when a module is loaded, not while a report is read: each one takes two bits of every word. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    if (patterns % ANSWERS === 0) place = newPlace();
    this.#place = place;
    this.#shift = 2 * (patterns++ % ANSWERS);
  }

  /** false where there is no word. */
  test(word: ReaderWord | undefined): boolean {
    if (word === undefined) return false;
    const known = (((word.notes[this.#place] as number | undefined) ?? 0) >> this.#shift) & 3;
    return known === UNKNOWN ? this.#try(word) : known === YES;
  }

  #try(word: ReaderWord): boolean {
    const found = this.#pattern.test(word.key);
    makeRoom(word, this.#place);
    word.notes[this.#place] = ((word.notes[this.#place] as number | undefined) ?? 0) | ((found ? YES : NO) << this.#shift);
    return found;
  }
}
