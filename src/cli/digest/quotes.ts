import type { Span } from "#model/reading.ts";
import type { Say } from "../messages/say.ts";
import { isolated } from "./safe-text.ts";

/** A longer span is shown by its beginning and end: a page of evidence is looked up in the report, not read in a digest. */
const LONGEST = 600;
const BEGINNING = 420;
const END = 140;

/** Line starts of a text, to tell lines of spans; made once a report. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The words of some spans, in order of the text, with … where words between them are left out, and the lines they stand in. */
export function quoteWords(spans: readonly Span[], text: string, starts: readonly number[], say: Say): { readonly quote: string; readonly lines: string } {
  const joined = join(spans, text);
  const pieces = joined.map(({ start, end }) => shortened(text.slice(start, end)));
  const lines = [...new Set(joined.map((span) => lineOf(span.start, starts)))];
  return {
    quote: say("quote", { text: isolated(pieces.join(" … "), say.lang) }),
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

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, BEGINNING)} … ${text.slice(-END)}`;
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
