import type { Span } from "#model/span.ts";

/** So much stands before and after at most: a sentence without end is cut at a word. */
const MOST_LETTERS = 320;
const ENDS = /[.!?؟\n…]/;

/** The words with those of their sentence before and after. */
export interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A span of a text with the rest of its sentence, cut where that is long. */
export function sentenceAround(text: string, { start, end }: Span): Around {
  let from = start;
  while (from > 0 && start - from < MOST_LETTERS && !endsAt(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < MOST_LETTERS && !(to > end && endsAt(text, to - 1)) && text[to] !== "\n") to++;
  const before = text.slice(from, start).trimStart();
  const after = text.slice(end, to).trimEnd();
  return {
    before: start - from >= MOST_LETTERS ? `… ${before.replace(/^\S*\s/, "")}` : before,
    words: text.slice(start, end),
    after: to - end >= MOST_LETTERS ? `${after.replace(/\s\S*$/, "")} …` : after,
  };
}

/** A full stop inside a number ends nothing. */
const endsAt = (text: string, at: number): boolean => ENDS.test(text[at] as string) && !(text[at] === "." && /\d/.test(text[at + 1] ?? ""));
