import type { Split } from "../word.ts";

/** A split and its place in the word, before it is scored. */
export interface Candidate {
  readonly split: Split;
  /** Where the stem begins and ends in the key. */
  readonly from: number;
  readonly to: number;
}
