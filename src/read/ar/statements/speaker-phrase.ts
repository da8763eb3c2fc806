/** Who speaks, and where the words that say so stand. */
export interface Speaker {
  readonly actors: readonly string[];
  /** Token range of the phrase; `end` is exclusive. */
  readonly first: number;
  readonly end: number;
}
