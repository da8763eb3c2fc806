import type { Tokens } from "../tokenise.ts";
import { bylineEnd, datelineEnd } from "./segments/datelines.ts";
import { creditStart } from "./segments/credits.ts";
import type { FurnitureKind } from "./segments/furniture-kind.ts";
import { markHeadings } from "./segments/headings.ts";
import { pageFurniture, sentenceFurniture } from "./segments/page-furniture.ts";
import { findParagraphs, type Paragraph } from "./segments/paragraphs.ts";
import { sentenceEnds } from "./segments/sentence-ends.ts";

export type { FurnitureKind } from "./segments/furniture-kind.ts";

/** A sentence as a range of token indices, `end` not included; with its final mark, closing quotation marks and brackets. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
  /** Index of its paragraph; a paragraph is a line with words or numbers in it. */
  readonly paragraph: number;
  /** A short line without full stop over a longer text. */
  readonly heading: boolean;
  /** The kind of furniture that the whole sentence is, or null. A dateline before a sentence is only in `Segments.furniture`. */
  readonly furniture: FurnitureKind | null;
  /** Its paragraph repeats the folded words of an earlier one. */
  readonly repeats: boolean;
}

/** A token range that is about the report and no part of it. */
export interface Furniture {
  readonly first: number;
  readonly end: number;
  readonly kind: FurnitureKind;
}

export interface Segments {
  /** In order, without overlap; every word and number is in one. */
  readonly sentences: readonly Sentence[];
  /** In order, without overlap. */
  readonly furniture: readonly Furniture[];
}

/** Datelines stand in the first paragraphs, after titles. */
const DATELINE_PARAGRAPHS = 6;

/** Cuts a token stream into paragraphs, sentences and furniture. Linear; never throws. */
export function findSegments(tokens: Tokens): Segments {
  const paragraphs = findParagraphs(tokens);
  const whole = pageFurniture(tokens, paragraphs);
  const furniture: Furniture[] = [];
  const bodies = paragraphs.map((paragraph, p) => trim(tokens, paragraph, p, whole[p] as FurnitureKind | null, furniture));
  const headings = markHeadings(tokens, paragraphs, whole, bodies);
  const sentences: Sentence[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const { first, end, repeats } = paragraphs[p] as Paragraph;
    const body = bodies[p] as Body;
    let from = first;
    for (const cut of sentenceEnds(tokens, first, end)) {
      let kind = whole[p] ?? (cut <= body.first ? "dateline" : from >= body.end ? "credit" : null);
      if (kind === null) {
        kind = sentenceFurniture(tokens, from, cut, cut === end);
        if (kind !== null) furniture.push({ first: from, end: cut, kind });
      }
      sentences.push({ first: from, end: cut, paragraph: p, heading: headings[p] === true, furniture: kind, repeats });
      from = cut;
    }
  }
  furniture.sort((a, b) => a.first - b.first);
  return { sentences, furniture };
}

/** What is left of a paragraph without its dateline and credit. */
interface Body {
  readonly first: number;
  readonly end: number;
}

function trim(tokens: Tokens, paragraph: Paragraph, p: number, whole: FurnitureKind | null, furniture: Furniture[]): Body {
  const { first, end } = paragraph;
  if (whole !== null) {
    furniture.push({ first, end, kind: whole });
    return { first, end: first };
  }
  const dateline = p < DATELINE_PARAGRAPHS ? datelineEnd(tokens, first, end) : bylineEnd(tokens, first, end);
  if (dateline > first) furniture.push({ first, end: dateline, kind: "dateline" });
  const credit = creditStart(tokens, dateline, end);
  if (credit < end) furniture.push({ first: credit, end, kind: "credit" });
  return { first: dateline, end: credit };
}
