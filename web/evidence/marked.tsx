import { useMemo, useRef } from "react";
import type { Span } from "#model/span.ts";
import { harmless } from "../words/safe.ts";
import type { Layer } from "./layers.ts";
import { useHighlights } from "./use-highlights.ts";

/** A short text on one line with marked words. */
export function Marked({
  text,
  spans,
  layer,
  className,
}: {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly layer: Layer;
  readonly className?: string;
}) {
  const root = useRef<HTMLSpanElement>(null);
  const paragraphs = useMemo(() => [{ start: 0, end: text.length }], [text]);
  const markings = useMemo(() => [{ layer, spans }], [layer, spans]);
  useHighlights(root, paragraphs, markings);
  return (
    <span ref={root} className={className}>
      <bdi data-paragraph>{harmless(text)}</bdi>
    </span>
  );
}
