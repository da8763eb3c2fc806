import type { Tokens } from "../../tokenise.ts";

/** A line with words or numbers in it, as a range of token indices without the line break. */
export interface Paragraph {
  readonly first: number;
  readonly end: number;
  /** Words and numbers. */
  readonly words: number;
  /** Its folded words are those of an earlier paragraph. */
  readonly repeats: boolean;
}

/** One word alone («وقال:») comes twice by chance. */
const REPEAT_WORDS = 2;

/** The paragraphs of a token stream in order; empty lines and lines of marks alone are none. */
export function findParagraphs(tokens: Tokens): Paragraph[] {
  const { words, count } = tokens;
  const paragraphs: Paragraph[] = [];
  const earlier = new Map<number, number>();
  let first = 0;
  let inside = 0;
  let hash = 0;
  for (let i = 0; i <= count; i++) {
    const word = words[i];
    if (word !== undefined && word.kind !== "newline") {
      if (word.kind === "mark") continue;
      inside++;
      hash = mix(hash, word.key);
      continue;
    }
    if (inside > 0) {
      const twin = inside < REPEAT_WORDS ? undefined : earlier.get(hash);
      const repeats = twin !== undefined && sameWords(tokens, paragraphs[twin] as Paragraph, first, i);
      if (twin === undefined) earlier.set(hash, paragraphs.length);
      paragraphs.push({ first, end: i, words: inside, repeats });
    }
    first = i + 1;
    inside = hash = 0;
  }
  return paragraphs;
}

function mix(hash: number, key: string): number {
  let mixed = hash ^ 0x9e37;
  for (let i = 0; i < key.length; i++) mixed = Math.imul(mixed ^ key.charCodeAt(i), 0x01000193);
  return mixed;
}

function sameWords(tokens: Tokens, earlier: Paragraph, first: number, end: number): boolean {
  let a = earlier.first;
  for (let b = first; b < end; b++) {
    const word = tokens.words[b];
    if (word === undefined || word.kind === "mark") continue;
    while (a < earlier.end && tokens.words[a]?.kind === "mark") a++;
    if (a >= earlier.end || tokens.words[a]?.key !== word.key) return false;
    a++;
  }
  while (a < earlier.end && tokens.words[a]?.kind === "mark") a++;
  return a === earlier.end;
}
