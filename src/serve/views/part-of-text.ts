import type { Part } from "../contract/part.ts";

/** About so many UTF-16 units are one part: five times a long report, and what a browser draws at once in a quarter of a second. */
export const PART_UNITS = 25_000;
/** A part ends with its paragraph where that ends within so many units more. */
const MOST_MORE = 5_000;

/** Which part is asked for: by its number, or by an offset that it holds. */
export type AskedPart = { readonly part: number } | { readonly at: number };

/** The whole text as its only part. */
export const wholeText = ({ length }: string): Part => ({ number: 1, of: 1, start: 0, end: length, length });

/** The part of a text that is asked for; the nearest where there is none such. Parts end with a paragraph, else with a word. Takes no time that grows with the text. */
export function partOfText(text: string, asked: AskedPart): Part {
  const of = Math.max(1, Math.round(text.length / PART_UNITS));
  const wanted = "part" in asked ? asked.part : Math.floor(asked.at / PART_UNITS) + 1;
  const number = Math.min(Math.max(wanted, 1), of);
  const part = { number, of, start: border(text, number - 1, of), end: border(text, number, of), length: text.length };
  // A border lies somewhat behind its measure: what stands just before it belongs to the part before.
  return "at" in asked && asked.at < part.start && number > 1 ? partOfText(text, { part: number - 1 }) : part;
}

/** Where the part after this many begins. */
function border(text: string, parts: number, of: number): number {
  if (parts <= 0) return 0;
  if (parts >= of) return text.length;
  const from = parts * PART_UNITS;
  for (const end of ["\n", " "]) {
    const at = text.slice(from, from + MOST_MORE).indexOf(end);
    if (at >= 0) return from + at + 1;
  }
  return from;
}
