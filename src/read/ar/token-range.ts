/** A range of tokens; `end` is exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}
