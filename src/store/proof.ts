import type { Span } from "#model/span.ts";
import { HASH_START, hashOn } from "#text/forms.ts";

/** Between the words of two spans; no text holds it as a letter of a word. */
const GAP = 0;

/**
 * A short hash (32 bits, in base 36) of the words that a fact rests on, to notice that a text or a span is not what it was. Not: a seal; a report's id is one. Spans outside the text
 * count as no words.
 */
export function proofOf(text: string, evidence: readonly Span[]): string {
  let hash = HASH_START;
  for (const { start, end } of evidence) {
    for (let i = Math.max(start, 0); i < end && i < text.length; i++) hash = hashOn(hash, text.charCodeAt(i));
    hash = hashOn(hash, GAP);
  }
  return (hash >>> 0).toString(36);
}

/** true where a span lies within the text and is not empty. */
export const isWithin = (text: string, span: Span): boolean => span.start >= 0 && span.start < span.end && span.end <= text.length;
