import type { Span } from "#model/span.ts";
import { isolated, safeText } from "#text/wording/safe-text.ts";
import type { Page } from "../digest/page.ts";

/** A stretch of a text as it may be shown, with the spans that lie in it marked; … where the text goes on. */
export function markedWords(text: string, stretch: Span, marks: readonly Span[], { say, paint }: Page): string {
  const pieces: string[] = [];
  let at = stretch.start;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > stretch.end) continue;
    pieces.push(safeText(text.slice(at, start)), paint.accent(safeText(text.slice(start, end))));
    at = end;
  }
  pieces.push(safeText(text.slice(at, stretch.end)));
  const whole = safeText(text.slice(stretch.start, stretch.end));
  const shown = isolated(whole, say.lang).replace(whole, () => pieces.join(""));
  return `${stretch.start > 0 ? "… " : ""}${shown}${stretch.end < text.length ? " …" : ""}`;
}
