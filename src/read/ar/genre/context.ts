import type { Genre } from "#model/reading.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Segments } from "#text/ar/segments.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { CueHits } from "../cues/cue-hits.ts";
import type { ToldStatement } from "../statements/told-statement.ts";

/** What the rules for the genre see of a report. */
export interface GenreContext {
  readonly tokens: Tokens<ReaderWord>;
  readonly segments: Segments;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly cues: CueHits;
  readonly told: readonly ToldStatement[];
  /** For each token 1 where another than the writer speaks: within a quotation, or what somebody is told to have said. */
  readonly others: Uint8Array;
  /** Whether the report tells of a contact at its beginning. */
  readonly opensWithContact: boolean;
}

/** A sign of a genre: its name, and the tokens that show it; null where the title or the outlet does. */
export interface GenreSign {
  readonly sign: string;
  readonly first: number | null;
  readonly end: number;
}

/** The genre that a rule found, with its signs. */
export interface GenreFound {
  readonly genre: Genre;
  readonly signs: readonly GenreSign[];
}

/** For each token 1 within a quotation or within what somebody but the writer says. */
export function spokenByOthers(quoted: Uint8Array, told: readonly ToldStatement[]): Uint8Array {
  const others = quoted.slice();
  for (const { statement, first, end } of told) if (statement.speaker !== "author") others.fill(1, first, end);
  return others;
}
