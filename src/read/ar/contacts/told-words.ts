import type { TokenRange } from "../token-range.ts";

/** The attributes of a contact of which the words are kept. */
export const TOLD = ["status", "channel", "undeclared", "initiator", "date", "duration", "place", "ordinal"] as const;

/** Of each attribute the words that its value was read from; null where none tell it. */
export type ToldWords = { [K in (typeof TOLD)[number]]: TokenRange | null };

/** No words: of one shape in memory with all others. */
export const NO_WORDS: Readonly<ToldWords> = {
  status: null,
  channel: null,
  undeclared: null,
  initiator: null,
  date: null,
  duration: null,
  place: null,
  ordinal: null,
};

/** The one word at a token. */
export const oneWord = (at: number): TokenRange => ({ first: at, end: at + 1 });
