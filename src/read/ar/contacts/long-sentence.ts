import type { Tokens } from "#text/tokenise.ts";
import type { SentenceRange } from "./sentence-range.ts";

/** No sentence of news has so many tokens; what is longer is cut, so that rules which look over a whole sentence take bounded time. */
const LONGEST = 600;
/** A cut is made behind a comma, so many tokens before the limit at most. */
const SEARCHED = 200;

/** A sentence as it is, or cut into pieces of at most {@link LONGEST} tokens. */
export function cutLong(tokens: Tokens, sentence: SentenceRange): readonly SentenceRange[] {
  if (sentence.end - sentence.first <= LONGEST) return [sentence];
  const pieces: SentenceRange[] = [];
  for (let first = sentence.first; first < sentence.end; ) {
    const end = sentence.end - first <= LONGEST ? sentence.end : cutBefore(tokens, first + LONGEST);
    pieces.push({ ...sentence, first, end });
    first = end;
  }
  return pieces;
}

function cutBefore(tokens: Tokens, limit: number): number {
  for (let i = limit - 1; i > limit - SEARCHED; i--) if (tokens.text.charCodeAt(tokens.start[i] as number) === COMMA) return i + 1;
  return limit;
}

const COMMA = "،".charCodeAt(0);
