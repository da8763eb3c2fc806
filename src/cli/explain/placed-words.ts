import type { Span } from "#model/reading.ts";
import type { View } from "../digest/view.ts";

/** Exact words with their offsets: "“…” [120–164]". */
export function placedWords(span: Span, view: View): string {
  const { say, paint } = view.page;
  const { words } = view.quote([span], Number.POSITIVE_INFINITY);
  return `${paint.accent(say("quote", { text: words }))} ${paint.faint(say("explain.place", { start: span.start, end: span.end }))}`;
}
