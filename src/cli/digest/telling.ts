import type { Span } from "#model/reading.ts";
import type { Page } from "./page.ts";

/** So many pieces of evidence are quoted. */
const MOST = 3;

/** Of much evidence the longest pieces, in order of the text: they tell most, «اللقاء» for the tenth time tells nothing. And how many others there are. */
export function telling(spans: readonly Span[], { full }: Page): { readonly shown: readonly Span[]; readonly others: number } {
  if (full || spans.length <= MOST) return { shown: spans, others: 0 };
  const longest = new Set([...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start).slice(0, MOST));
  return { shown: spans.filter((span) => longest.has(span)), others: spans.length - MOST };
}
