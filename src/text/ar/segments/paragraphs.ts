import { hashOn } from "../../forms.ts";
import { isMark, type Tokens } from "../../tokenise.ts";
import { Trait } from "../../trait.ts";

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
  const { traits, keyHashes, count } = tokens;
  const paragraphs: Paragraph[] = [];
  const earlier = new Map<number, number>();
  let first = 0;
  let inside = 0;
  let hash = 0;
  for (let i = 0; i <= count; i++) {
    const kind = i < count ? (traits[i] as number) & (Trait.word | Trait.number | Trait.newline) : Trait.newline;
    if (kind !== Trait.newline) {
      if (kind === 0) continue;
      inside++;
      hash = hashOn(hash, keyHashes[i] as number);
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

function sameWords(tokens: Tokens, earlier: Paragraph, first: number, end: number): boolean {
  let a = earlier.first;
  for (let b = first; b < end; b++) {
    if (isMark(tokens, b)) continue;
    while (a < earlier.end && isMark(tokens, a)) a++;
    if (a >= earlier.end || tokens.words[a]?.key !== tokens.words[b]?.key) return false;
    a++;
  }
  while (a < earlier.end && isMark(tokens, a)) a++;
  return a === earlier.end;
}
