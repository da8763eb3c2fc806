import { hashOf } from "./forms.ts";
import type { Split } from "./word.ts";

/** So many forms of one word are told by a number, each by so many bits of its hash. */
const MOST = 3;
const BITS = 8;
/** Bits of a number in a set of hashes. */
const WORD = 32;
/** No form has this hash, so that 0 is no form. */
const NONE = 0;
/** Of a word with more forms nothing is told. */
const TOO_MANY = -1;

const short = (hash: number): number => (hash >>> BITS) & ((1 << BITS) - 1) || 1;

/** The forms that a word may be without the particles before it, pronouns aside, as one number. */
export function bareForms(splits: readonly Split[]): number {
  const hashes = new Set(splits.filter(isBare).map((s) => short(hashOf(s.form))));
  if (hashes.size > MOST) return TOO_MANY;
  let packed = NONE;
  for (const hash of hashes) packed = (packed << BITS) | hash;
  return packed;
}

/** true where a split leaves a form to which neither a pronoun nor a particle of verbs or questions is attached. */
export const isBare = (split: Split): boolean => split.pronoun === "" && split.particle !== "س" && split.particle !== "ا";

/** A set of forms in which a word is looked up by its `bareForms`: it never says no where one of them is in it, and seldom yes where none is. */
export class FormFilter {
  /** One bit for each hash. */
  readonly #has = new Int32Array((1 << BITS) / WORD);

  add(form: string): void {
    const hash = short(hashOf(form));
    this.#has[hash >>> 5] = (this.#has[hash >>> 5] as number) | (1 << (hash & (WORD - 1)));
  }

  mayHave(bare: number): boolean {
    if (bare === TOO_MANY) return true;
    for (let rest = bare; rest !== NONE; rest >>>= BITS) {
      const hash = rest & ((1 << BITS) - 1);
      if ((((this.#has[hash >>> 5] as number) >>> (hash & (WORD - 1))) & 1) === 1) return true;
    }
    return false;
  }
}
