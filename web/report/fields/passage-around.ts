import type { Span } from "#model/span.ts";

/** How far a passage reaches beyond the line of the words, in UTF-16 units. */
const REACH = 400;

/** The lines of the words, and a little of what stands before and after. */
export function passageAround({ start, end }: Span, text: string): Span {
  const from = text.lastIndexOf("\n", Math.max(0, start - REACH)) + 1;
  const to = text.indexOf("\n", Math.min(text.length, end + REACH));
  return { start: from, end: to < 0 ? text.length : to };
}
