import { indexedWords } from "./index-words.ts";
import type { Term } from "./term.ts";

/** Terms beyond are not looked for: nobody means them, and each costs a look-up. */
const MOST_TERMS = 64;
/** Letters beyond are not looked at. */
const MOST_LETTERS = 20_000;
/** Quotation marks and what closes them. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "«": "»", "“": "”", "„": "“", "”": "”" };
const MINUS: ReadonlySet<string> = new Set(["-", "−", "–"]);

/**
 * The terms of what a user typed: words, "phrases" in quotation marks, either with `-` before it for what must not occur. Every text is a question: an unclosed quotation mark and
 * signs of a query language are no words. The same term is asked for once.
 */
export function parseWords(typed: string): readonly Term[] {
  const text = typed.slice(0, MOST_LETTERS);
  const terms = new Map<string, Term>();
  const put = (words: readonly (readonly string[])[], absent: boolean): void => {
    if (words.length > 0 && terms.size < MOST_TERMS) terms.set(JSON.stringify([words, absent]), { words, absent });
  };
  let at = 0;
  while (at < text.length) {
    const absent = MINUS.has(text[at] as string) && (at === 0 || isSpace(text[at - 1] as string));
    const from = absent ? at + 1 : at;
    const closing = QUOTES[text[from] ?? ""];
    const end = closing === undefined ? -1 : text.indexOf(closing, from + 1);
    if (end > 0) {
      put(formsOf(text.slice(from + 1, end)), absent);
      at = end + 1;
      continue;
    }
    const to = endOfChunk(text, closing === undefined ? from : from + 1);
    const words = formsOf(text.slice(from, to));
    if (absent) put(words, true);
    else for (const word of words) put([word], false);
    at = Math.max(to, at + 1);
  }
  return [...terms.values()];
}

const isSpace = (letter: string): boolean => /\s/.test(letter);

/** Where a run without white space and without the beginning of a quotation ends. */
function endOfChunk(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text[at] as string) && QUOTES[text[at] as string] === undefined) at++;
  return at;
}

/** Of each indexed word its forms: the stem, and the whole word. */
function formsOf(text: string): readonly (readonly string[])[] {
  const { stems, keys } = indexedWords(text);
  return stems.map((stem, i) => [...new Set([stem, keys[i] as string])]);
}
