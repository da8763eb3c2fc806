import type { Span } from "#model/span.ts";
import type { Quote } from "../contract/contacts.ts";

/** A sentence longer than this is cut around the words, in UTF-16 units on each side. */
const REACH = 240;
/** Where a sentence ends, near enough for showing. */
const END = /[.!?؟…\n]/;

/** Words of a text with those of their sentence around them. */
export function quoteOf(report: string, text: string, { start, end }: Span): Quote {
  const from = Math.max(0, start - REACH);
  let begin = start;
  while (begin > from && !END.test(text[begin - 1] as string)) begin--;
  const to = Math.min(text.length, end + REACH);
  let stop = end;
  while (stop < to && !END.test(text[stop] as string)) stop++;
  if (stop < to && text[stop] !== "\n") stop++;
  return { report, start, end, before: whole(text, begin, start).trimStart(), words: text.slice(start, end), after: whole(text, end, stop).trimEnd() };
}

/** A stretch of text that does not begin or end within a surrogate pair. */
function whole(text: string, from: number, to: number): string {
  const isLow = (at: number): boolean => at < to && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const isHigh = (at: number): boolean => at >= from && (text.charCodeAt(at) & 0xfc00) === 0xd800;
  return text.slice(isLow(from) ? from + 1 : from, isHigh(to - 1) ? to - 1 : to);
}
