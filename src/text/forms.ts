import { foldWord } from "./ar/fold.ts";
import type { Word, WordKind } from "./word.ts";

/** Makes the word of a form: as written, and folded. */
export type Analyse<W extends Word> = (surface: string, key: string, kind: WordKind) => W;

/** The most distinct forms kept; about 100 MB of text of one language has fewer. */
const MOST_FORMS = 150_000;
/** A power of two; at most half of the slots are taken. */
const FIRST_SLOTS = 1 << 13;
/** What is kept of a form stands side by side in a record of so many bytes: a line of a processor's cache. */
const RECORD = 64;
const NUMBERS = RECORD / Int32Array.BYTES_PER_ELEMENT;
const UNITS = RECORD / Uint16Array.BYTES_PER_ELEMENT;
/** Places of the numbers in a record. */
const TRAITS = 0;
const KEY_HASH = 1;
const NEXT = 2;
const BARE = 3;
/** Where the letters begin in a record, in units; a zero, which no form has, ends them. Longer forms are no words and are not kept. */
const LETTERS = 8;
const LONGEST = UNITS - LETTERS - 1;

/** The hash of a form begins with this and goes `hashOn` with each UTF-16 code unit. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of text[from, to). */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}

/** The low bits of a hash depend on the low bits of the letters alone; a slot should depend on all. */
const scattered = (hash: number): number => hash ^ (hash >>> 15);

/** V8 keeps the parent of a slice of 13 units and more alive; a form that is kept must not hold a whole report. */
const SLICED_FROM = 13;
const detached = (slice: string): string => (slice.length < SLICED_FROM ? slice : slice.split("").join(""));

/**
 * The distinct written forms met so far, numbered from 1 on, each with its word. A form is looked up by its place in a text, so that nothing is cut out for a form that is known, and what a
 * pass over a text wants of every form stands in numbers. Too many forms are all forgotten, and their numbers begin anew. Number 0 is the form that was asked for last and is not kept.
 */
export class Forms<W extends Word> {
  readonly #analyse: Analyse<W>;
  readonly #words: W[] = [];
  /** Open addressing: two numbers a slot, the form's (0 where it is free) and its hash. */
  #slots = new Int32Array(2 * FIRST_SLOTS);
  #numbers = new Int32Array((FIRST_SLOTS / 2) * NUMBERS);
  /** The same memory as units. */
  #units = new Uint16Array(this.#numbers.buffer);
  #count = 1;

  constructor(analyse: Analyse<W>) {
    this.#analyse = analyse;
  }

  /** The number of the form text[from, to), whose hash is given. It holds until the next call. */
  numberOf(text: string, from: number, to: number, hash: number, kind: WordKind): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = (2 * scattered(hash)) & last; ; slot = (slot + 2) & last) {
      const number = slots[slot] as number;
      if (number === 0) return this.#add(text.slice(from, to), hash, kind);
      if (slots[slot + 1] === hash && this.#isWritten(number, text, from, to)) return number;
    }
  }

  word(number: number): W {
    return this.#words[number] as W;
  }

  traits(number: number): number {
    return this.#numbers[number * NUMBERS + TRAITS] as number;
  }

  keyHash(number: number): number {
    return this.#numbers[number * NUMBERS + KEY_HASH] as number;
  }

  next(number: number): number {
    return this.#numbers[number * NUMBERS + NEXT] as number;
  }

  bare(number: number): number {
    return this.#numbers[number * NUMBERS + BARE] as number;
  }

  #isWritten(number: number, text: string, from: number, to: number): boolean {
    const units = this.#units;
    let at = number * UNITS + LETTERS;
    for (let i = from; i < to; i++, at++) if (units[at] !== text.charCodeAt(i)) return false;
    return units[at] === 0;
  }

  #add(slice: string, hash: number, kind: WordKind): number {
    const surface = detached(slice);
    const word = this.#analyse(surface, foldWord(surface), kind);
    if (surface.length > LONGEST) return this.#put(0, word);
    if (this.#count > MOST_FORMS) this.#forget();
    if (2 * (this.#count + 1) > this.#slots.length / 2) this.#double();
    const number = this.#put(this.#count++, word);
    for (let i = 0; i <= surface.length; i++) this.#units[number * UNITS + LETTERS + i] = i < surface.length ? surface.charCodeAt(i) : 0;
    this.#take(number, hash);
    return number;
  }

  #put(number: number, word: W): number {
    const first = number * NUMBERS;
    this.#words[number] = word;
    this.#numbers[first + TRAITS] = word.traits;
    this.#numbers[first + KEY_HASH] = hashOf(word.key);
    this.#numbers[first + NEXT] = word.next;
    this.#numbers[first + BARE] = word.bare;
    return number;
  }

  #take(number: number, hash: number): void {
    const last = this.#slots.length - 1;
    let slot = (2 * scattered(hash)) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 2) & last;
    this.#slots[slot] = number;
    this.#slots[slot + 1] = hash;
  }

  #double(): void {
    const old = this.#slots;
    const numbers = new Int32Array(2 * this.#numbers.length);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    this.#units = new Uint16Array(numbers.buffer);
    this.#slots = new Int32Array(2 * old.length);
    for (let slot = 0; slot < old.length; slot += 2) if (old[slot] !== 0) this.#take(old[slot] as number, old[slot + 1] as number);
  }

  #forget(): void {
    this.#words.length = 0;
    this.#slots = new Int32Array(2 * FIRST_SLOTS);
    this.#numbers = new Int32Array((FIRST_SLOTS / 2) * NUMBERS);
    this.#units = new Uint16Array(this.#numbers.buffer);
    this.#count = 1;
  }
}
