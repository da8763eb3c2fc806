import type { Dice } from "../dice.ts";

/** Distinct stems of the common vocabulary; their frequencies fall as those of a language do. */
const STEMS = 12_000;
/** One word in so many is of none of them: names and rare words, of which a text of 400 words brings two or three new ones. */
const RARE_EVERY = 150;
const RARE = 2_000_000;
const LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
/** What may be attached: to each stem two of them, as verbs and nouns differ. */
const PREFIXES = ["", "ال", "", "و", "ال", "وال", "", "ب", "ال", "لل", "", "ل"];
/** The exponent of the distribution: the commonest word is one of some thirty. */
const SKEW = 3;
const PRECISION = 1 << 20;

/** A made-up stem of three to six letters, the same for the same number. */
export function stem(n: number): string {
  let rest = n + LETTERS.length ** 2;
  let word = "م";
  while (rest > 0) {
    word += LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
  }
  return word;
}

/** A word with what may be attached to it; frequent ones come often. */
export function word(roll: Dice): string {
  if (roll(RARE_EVERY) === 0) return stem(STEMS + roll(RARE));
  const n = Math.floor(STEMS * (roll(PRECISION) / PRECISION) ** SKEW);
  return `${PREFIXES[(2 * n + roll(2)) % PREFIXES.length]}${stem(n)}`;
}

export const words = (roll: Dice, many: number): string => Array.from({ length: many }, () => word(roll)).join(" ");
