import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { Mention } from "./mention.ts";

/** Where a phrase is looked for, and what was found before it. */
export interface Spot {
  readonly tokens: Tokens<ReaderWord>;
  /** Token with which the phrase begins. */
  readonly at: number;
  /** No phrase goes beyond this token: the end of the line. */
  readonly limit: number;
  /** In text order; what is found is put behind it. */
  readonly found: Mention[];
}
