import type { Span } from "#model/span.ts";

/** About two lines of print, in UTF-16 code units. */
const LENGTH = 240;
/** So much of it stands before the first word that was found. */
const BEFORE = 60;

/** The stretch of a text with most of the highlights, which are in order; the beginning where there are none. It begins and ends at white space, or where the text does. */
export function excerptOf(text: string, highlights: readonly Span[]): Span {
  const first = highlights[mostFrom(highlights)];
  if (first === undefined || text.length <= LENGTH) return { start: 0, end: forward(text, Math.min(LENGTH, text.length)) };
  const start = first.start <= BEFORE ? 0 : afterSpace(text, first.start - BEFORE, first.start);
  return { start, end: forward(text, Math.max(first.end, Math.min(start + LENGTH, text.length))) };
}

/** Which highlight has most others within the length of an excerpt after it. */
function mostFrom(highlights: readonly Span[]): number {
  let best = 0;
  let most = 0;
  let to = 0;
  for (const [from, span] of highlights.entries()) {
    while (to < highlights.length && (highlights[to] as Span).end - span.start <= LENGTH - BEFORE) to++;
    if (to - from > most) {
      most = to - from;
      best = from;
    }
  }
  return best;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? " ");
/** A word longer than this is cut, but never a letter of two units. */
const LONGEST_WORD = 60;

/** The place after the last white space before `at`. */
function afterSpace(text: string, at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (isSpace(text, i - 1)) return i;
  return limit;
}

/** The end of the word that `at` lies in. */
function forward(text: string, at: number): number {
  for (let i = at; i < text.length && i < at + LONGEST_WORD; i++) if (isSpace(text, i)) return i;
  const end = Math.min(text.length, at + LONGEST_WORD);
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end + 1 : end;
}
