import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Contact } from "#model/reading.ts";
import type { Trace } from "../../trace.ts";
import type { Quotation } from "#text/ar/quotations.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { SentenceView } from "../contacts/sentence-view.ts";
import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Gender } from "./agreement.ts";
import type { SpeechWords } from "./speech-words.ts";
import { partitionPoint } from "../partition-point.ts";

/** What the rules for statements see of a report. */
export interface StatementContext {
  readonly tokens: Tokens<ReaderWord>;
  readonly views: readonly SentenceView[];
  readonly actors: DocumentActors;
  /** Quotations by the token that opens them. */
  readonly quotations: ReadonlyMap<number, Quotation>;
  /** For each token: 1 within a quotation; the marks themselves stand outside. */
  readonly quoted: Uint8Array;
  /** For each token: 1 where it is furniture of the page. */
  readonly furniture: Uint8Array;
  readonly speech: SpeechWords;
  /** Actors by the gender in which verbs agree with them, where shown. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** The writer marks views of his own. */
  readonly authorial: boolean;
  /** The parties of the contact told last before an offset; null where none was told. */
  partiesBefore(offset: number): readonly string[] | null;
  readonly trace: Trace;
}

/** For each token 1 within a quotation. One that nothing closes ends with its sentence: marks are lost in print, and what follows is the report's again. */
export function quotedTokens(tokens: Tokens<ReaderWord>, quotations: readonly Quotation[]): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  let reached = 0;
  // In order of their opening marks; those within another are quoted already.
  for (const { open, close, closed } of quotations) {
    if (open < reached) continue;
    let end = Math.min(close, tokens.count);
    if (!closed) for (let i = open + 1; i < end; i++) if (ENDS.test(tokens.words[i]?.key ?? "")) end = i;
    quoted.fill(1, open + 1, Math.max(end, open + 1));
    reached = end;
  }
  return quoted;
}

const ENDS = /^[.؟!؛]$/;

/** Tells the parties of the contact told last before an offset. */
export function partiesBefore(contacts: readonly Contact[]): StatementContext["partiesBefore"] {
  const told = contacts
    .flatMap((c) => c.evidence.map((e) => ({ start: e.start, parties: c.participants.map((p) => p.actor) })))
    .filter((t) => t.parties.length >= 2)
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    return told[partitionPoint(told, ({ start }) => start < offset) - 1]?.parties ?? null;
  };
}
