import type { Span } from "#model/reading.ts";
import type { Page } from "./page.ts";

/** So many pieces of evidence are quoted. */
const MOST = 3;
/** A piece no longer than this is one word, «المباحثات»: beside longer ones it tells only where the fact is named again. UTF-16 units. */
const WORD = 12;

/** Of some evidence the longest pieces, in order of the text, and how many others there are: «اللقاء» for the tenth time tells nothing. */
export function telling(spans: readonly Span[], { full }: Page): { readonly shown: readonly Span[]; readonly others: number } {
  if (full) return { shown: spans, others: 0 };
  const long = spans.filter(({ start, end }) => end - start > WORD);
  const from = long.length === 0 ? spans : long;
  const longest = new Set([...from].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start).slice(0, MOST));
  return { shown: spans.filter((span) => longest.has(span)), others: spans.length - longest.size };
}
