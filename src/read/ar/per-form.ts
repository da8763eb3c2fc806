import type { ReaderWord } from "#knowledge/reader-word.ts";

let places = 0;

/** A place of its own among the notes of every word. */
export const newPlace = (): number => places++;

/** Makes sure that a word has room for a note at `place`. */
export function makeRoom({ notes }: ReaderWord, place: number): void {
  while (notes.length <= place) notes.push(undefined);
}

/** What a rule derives from a written form: worked out once, when it is first asked for, and kept with the form. */
export class PerForm<T extends object | string | null> {
  readonly #make: (word: ReaderWord) => T;
  readonly #place = newPlace();

  /** Made with a module or a reader, not while a report is read: each one takes a place in every word that it is asked of. */
  constructor(make: (word: ReaderWord) => T) {
    this.#make = make;
  }

  of(word: ReaderWord): T {
    const known = word.notes[this.#place];
    if (known !== undefined) return known as T;
    const made = this.#make(word);
    makeRoom(word, this.#place);
    word.notes[this.#place] = made;
    return made;
  }
}
