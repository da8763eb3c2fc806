import { few, moreLines } from "./few.ts";
import { INDENT } from "./indent.ts";
import { EVIDENCE } from "./lengths.ts";
import { remarkWords } from "#text/wording/remark-words.ts";
import type { View } from "./view.ts";

/** So many are shown. */
const MOST = 10;

/** What the reader could not read, or wants to be known. */
export function remarkLines(view: View): readonly string[] {
  const { say, paint } = view.page;
  const { shown, rest } = few(view.reading.remarks, MOST, view.page);
  const lines = shown.map((remark) => {
    const words = remarkWords(remark, say);
    if (remark.span === null) return `${INDENT}${words}`;
    const told = view.quote([remark.span], EVIDENCE);
    return `${INDENT}${words} ${paint.accent(say("quote", { text: told.words }))} ${paint.faint(`(${told.lines})`)}`;
  });
  return [...lines, ...moreLines(rest.length, INDENT, view.page)];
}
