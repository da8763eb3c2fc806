import { useLayoutEffect, type RefObject } from "react";
import type { Span } from "#model/span.ts";
import { highlightOf, type Layer } from "./layers.ts";
import { piecesOf, type Paragraph } from "./paragraphs.ts";

export interface Marking {
  readonly layer: Layer;
  readonly spans: readonly Span[];
}

/** The only text node of an element. */
const textOf = (element: Element | undefined): Text | null => (element?.firstChild instanceof Text ? element.firstChild : null);

/** The range of a piece; null where the paragraph is not on the page. */
function rangeOf(element: Element | undefined, from: number, to: number): Range | null {
  const text = textOf(element);
  if (text === null || to > text.length) return null;
  const range = new Range();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
}

/** Marks spans of a text whose paragraphs are the children of an element with `data-paragraph`. Letters stay joined: nothing is wrapped. */
export function useHighlights(root: RefObject<HTMLElement | null>, paragraphs: readonly Paragraph[], markings: readonly Marking[]): void {
  useLayoutEffect(() => {
    const elements = [...(root.current?.querySelectorAll("[data-paragraph]") ?? [])];
    const added: (readonly [Highlight, Range])[] = [];
    for (const { layer, spans } of markings) {
      const highlight = highlightOf(layer);
      if (highlight === null) continue;
      for (const span of spans) {
        for (const { paragraph, from, to } of piecesOf(span, paragraphs)) {
          const range = rangeOf(elements[paragraph], from, to);
          if (range === null) continue;
          highlight.add(range);
          added.push([highlight, range]);
        }
      }
    }
    return () => {
      for (const [highlight, range] of added) highlight.delete(range);
    };
  }, [root, paragraphs, markings]);
}
