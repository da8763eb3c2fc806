import type { TimeLexeme } from "./ar/time/lexeme.ts";

/** One way to split a written word into particles, stem and pronoun. All parts are folded; joined they are the key (لل counts as ل + ال). */
export interface Split {
  /** و or ف before all else, or nothing. */
  readonly conjunction: "" | "و" | "ف";
  /** ب ك ل س or the question particle ا, or nothing. */
  readonly particle: "" | "ب" | "ك" | "ل" | "س" | "ا";
  readonly article: boolean;
  /** Without article and pronoun; before a pronoun a ت is ه again (وزارته → وزاره), a ئ or ؤ is ء (وزرائه → وزراء), an ا that was ى is ي (مستواه → مستوي). */
  readonly stem: string;
  /** The stem with its article: what is left of the word without what is attached to it. */
  readonly form: string;
  /** The pronoun at the end (ه ها هم هما هن كم نا ي ني ك), or nothing. */
  readonly pronoun: string;
}

export type WordKind = "word" | "number" | "mark" | "newline";

/** One distinct written form. All tokens that are written alike share one object, so what is derived from the form is derived once. */
export interface Word {
  /** As written, marks and all. */
  readonly surface: string;
  /** Folded; see `foldWord`. */
  readonly key: string;
  readonly kind: WordKind;
  /** What the form is and may begin, see `Trait`. */
  readonly traits: number;
  /** Which words may follow so that a phrase of the rooms above goes on that begins with this one, see `next-words.ts`. */
  readonly next: number;
  /** The forms that it may be without what is attached to it, see `bare-forms.ts`. */
  readonly bare: number;
  /** The likeliest split. For anything but a word: no particles, the key as stem. */
  readonly split: Split;
  /** Every admissible split, the likeliest first. */
  readonly splits: readonly Split[];
  /** What the form can be in an expression of time or number, or null. */
  readonly time: TimeLexeme | null;
}
