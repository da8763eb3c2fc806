import { isMark, type Tokens } from "../../tokenise.ts";
import type { FurnitureKind } from "./furniture-kind.ts";
import type { Paragraph } from "./paragraphs.ts";

/** A title of news seldom has more words. */
const HEADING_WORDS = 16;
/** Marks that end running text or announce more: a line that ends so is no heading. */
const NO_HEADING_END = new Set([...".:،,؛;"].map((mark) => mark.charCodeAt(0)));
const BULLETS = new Set([..."-–—•*▪●"].map((mark) => mark.charCodeAt(0)));

/** For each paragraph, whether it is a heading: short, no full stop, over a longer paragraph or over another heading. */
export function markHeadings(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  whole: readonly (FurnitureKind | null)[],
  bodies: readonly { readonly first: number; readonly end: number }[],
): boolean[] {
  const headings: boolean[] = new Array(paragraphs.length).fill(false);
  /** The next paragraph that is no furniture: its words, or Infinity for a heading. */
  let below = 0;
  for (let p = paragraphs.length - 1; p >= 0; p--) {
    const paragraph = paragraphs[p] as Paragraph;
    const body = bodies[p] as { first: number; end: number };
    if (whole[p] !== null || body.first >= body.end) continue;
    headings[p] = paragraph.words <= HEADING_WORDS && below > paragraph.words && !endsText(tokens, paragraph);
    below = headings[p] ? Infinity : paragraph.words;
  }
  return headings;
}

function endsText(tokens: Tokens, { first, end }: Paragraph): boolean {
  if (BULLETS.has(tokens.text.charCodeAt(tokens.start[first] as number))) return true;
  for (let i = end - 1; i > first && isMark(tokens, i); i--) {
    const unit = tokens.text.charCodeAt(tokens.start[i] as number);
    if (NO_HEADING_END.has(unit)) return !(unit === 0x2e && tokens.text.charCodeAt(tokens.start[i - 1] as number) === 0x2e);
  }
  return false;
}
