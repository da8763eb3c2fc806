import type { Span } from "#model/reading.ts";

/** The words of a span; nothing for no span. */
export const textAt = (text: string, span: Span | null): string => (span === null ? "" : text.slice(span.start, span.end));

/** A text on one line, cut to so many characters, for a list. */
export const inShort = (text: string, length = 90): string => text.replace(/\s+/g, " ").trim().slice(0, length);
