import { isMark, type Tokens } from "../../tokenise.ts";
import { foldPhrase } from "../fold.ts";

interface Phrase {
  readonly words: readonly string[];
  readonly colon: boolean;
}

/** Phrases by their first word. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** Builds a table from lines of a lexicon; a line that ends in «:» wants a colon in the text. */
export function phraseTable(lines: readonly string[]): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const line of lines) {
    const words = foldPhrase(line).split(" ");
    const [first] = words as [string];
    table.set(first, [...(table.get(first) ?? []), { words, colon: line.endsWith(":") }]);
  }
  return table;
}

/** Whether the first words of a paragraph, marks before them aside, are one of the phrases. A phrase of one word must be followed by a mark or by few words. */
export function startsWithPhrase(tokens: Tokens, first: number, end: number, table: PhraseTable): boolean {
  let at = first;
  while (at < end && isMark(tokens, at)) at++;
  const phrases = table.get(tokens.words[at]?.key ?? "");
  if (phrases === undefined) return false;
  return phrases.some(({ words, colon }) => {
    if (!words.every((word, n) => at + n < end && tokens.words[at + n]?.key === word)) return false;
    const next = at + words.length;
    return !colon || (next < end && tokens.text.charCodeAt(tokens.start[next] as number) === 0x3a);
  });
}
