import type { Split } from "../word.ts";
import type { Prefix } from "./split-prefixes.ts";

/** A split and its place in the word, before it is scored. */
export interface Candidate {
  readonly split: Split;
  /** Where the stem begins and ends in the key. */
  readonly from: number;
  readonly to: number;
}

/** The split of a word into particles, stem and pronoun. */
export function splitOf({ split: { conjunction, particle, article } }: Prefix, stem: string, pronoun: string): Split {
  return { conjunction, particle, article, stem, form: article ? `ال${stem}` : stem, pronoun };
}
