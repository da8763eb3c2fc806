import type { Span } from "#model/span.ts";

/** A line of a text, without its end of line. Offsets are UTF-16 units of the whole text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Part of a paragraph; offsets are those within it. */
export interface Piece {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** The lines of a text, in order; those without letters are left out. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    if (text.slice(start, end).trim() !== "") found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** Where a span lies in the paragraphs: one piece for each that it touches. Takes logarithmic time to find the first. */
export function piecesOf({ start, end }: Span, paragraphs: readonly Paragraph[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = firstEndingAfter(paragraphs, start); at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    if (paragraph.start >= end) break;
    const from = Math.max(start, paragraph.start) - paragraph.start;
    const to = Math.min(end, paragraph.end) - paragraph.start;
    if (to > from) pieces.push({ paragraph: at, from, to });
  }
  return pieces;
}

function firstEndingAfter(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as Paragraph).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
