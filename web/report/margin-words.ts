import type { Span } from "#model/span.ts";
import { harmless } from "../words/safe.ts";

/** So much of a fact's words tells it from its neighbours on one line. */
const LETTERS = 42;

/** The first words of a span, cut at a word. */
export function marginWords(text: string, { start, end }: Span): string {
  const words = harmless(text.slice(start, Math.min(end, start + LETTERS)).replace(/\s+/g, " "));
  return end - start <= LETTERS ? words : `${words.replace(/\s\S*$/, "")} …`;
}
