import { hash } from "node:crypto";
import type { Span } from "#model/span.ts";

/** So many hexadecimal digits: enough to notice words that changed, short enough to lie beside every fact. */
const DIGITS = 12;

/** A short hash of the words that a fact rests on. Spans outside the text count as no words. */
export const proofOf = (text: string, evidence: readonly Span[]): string =>
  hash("sha256", evidence.map((span) => text.slice(span.start, span.end)).join("\u0000")).slice(0, DIGITS);

/** true where a span lies within the text and is not empty. */
export const isWithin = (text: string, span: Span): boolean => span.start >= 0 && span.start < span.end && span.end <= text.length;
