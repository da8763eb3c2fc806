import type { Span } from "#model/reading.ts";
import type { Say } from "../messages/say.ts";
import { isolated } from "#text/wording/safe-text.ts";

/** Of a span that is too long so much is shown from its beginning, the rest from its end. */
const BEGINNING_SHARE = 0.75;
/** A word is not cut for the sake of the limit where it ends so near. */
const WORD = 15;

/** Words of a report as they are shown, and where they stand. */
export interface Quoted {
  /** Safe to show, without quotation marks. */
  readonly words: string;
  /** "line 3". */
  readonly lines: string;
}

/** Line starts of a text, to tell lines of spans; made once a report. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The words of some spans, in order of the text, with … where words between or within them are left out, and the lines they stand in. */
export function quoteWords(spans: readonly Span[], text: string, starts: readonly number[], say: Say, longest: number): Quoted {
  const joined = join(spans, text);
  const pieces = joined.map(({ start, end }) => shortened(text.slice(start, end), longest));
  const lines = [...new Set(joined.map((span) => lineOf(span.start, starts)))];
  return {
    words: isolated(pieces.join(" … "), say.lang),
    lines: say("quote.lines", { n: lines.length, lines: lines.join(say("list.comma")) }),
  };
}

/** Spans in order; those that touch, overlap or have only white space between them are one. */
function join(spans: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && (span.start <= last.end || text.slice(last.end, span.start).trim() === ""))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** The beginning and end of a text that is too long, cut between words. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest + WORD) return text;
  const room = Math.floor(longest * BEGINNING_SHARE);
  const head = text.slice(0, room);
  const cut = head.search(/\s\S*$/);
  const tail = text.slice(room - longest);
  const from = tail.search(/\s/);
  return `${head.slice(0, cut < room - WORD ? room : cut)} … ${tail.slice(from < 0 || from > WORD ? 0 : from + 1)}`;
}

/** Counted from 1. */
function lineOf(offset: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
