/**
 * What a written form is and may begin, one bit each. A pass over a text looks at the traits of its tokens, which lie side by side in memory, and goes to the word itself only where it
 * must: most words begin nothing. The rooms above have traits of their own from `ABOVE` on.
 */
export const Trait = {
  word: 1,
  number: 2,
  mark: 4,
  newline: 8,
  /** It has a sense in expressions of time or number. */
  time: 16,
  /** Such an expression may begin with it. */
  timeStart: 32,
  /** A verb in the future («سيزور»). */
  future: 64,
  /** A mark at which a sentence or quotation begins or ends. */
  stop: 128,
} as const;

/** The first bit that is free for the rooms above. */
export const ABOVE = 1 << 8;
