import type { Span } from "#model/span.ts";

/** A span as it stands in an address: `12-40`. */
export const spanAddress = ({ start, end }: Span): string => `${start}-${end}`;

/** The span of an address; null where it is none. */
export function readSpan(text: string | undefined): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "");
  if (match === null) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.end > span.start ? span : null;
}
