/** Where a sentence stands, as a token range, with its paragraph; `end` is exclusive. */
export interface SentenceRange {
  readonly first: number;
  readonly end: number;
  readonly heading: boolean;
  readonly paragraph: number;
}
