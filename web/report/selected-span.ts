import type { Span } from "#model/span.ts";

/** The paragraph that a place of a selection lies in, and the offset in the whole text. */
function offsetOf(node: Node | null, offset: number): number | null {
  const paragraph = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>("[data-start]");
  if (paragraph === null || paragraph === undefined) return null;
  const start = Number(paragraph.dataset["start"]);
  return node instanceof Text ? start + offset : start + (offset === 0 ? 0 : (paragraph.textContent?.length ?? 0));
}

/** The words of the report that are selected, without the white space around them; null where none are. */
export function selectedSpan(selection: Selection | null, text: string): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  return from === null || to === null ? null : trimmed({ start: from, end: to }, text);
}

/** Without white space at either end; null where nothing is left. */
export function trimmed({ start, end }: Span, text: string): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return to > from ? { start: from, end: to } : null;
}

/** The offset in the text under a point of the page; null where there is no text. */
export function offsetAt(x: number, y: number): number | null {
  const at = document.caretPositionFromPoint?.(x, y) ?? null;
  return at === null ? null : offsetOf(at.offsetNode, at.offset);
}
