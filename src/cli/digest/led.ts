import type { Span, Statement } from "#model/reading.ts";

/** A frame that is longer is shown by its first word and the particle that ends it: «وأكد … أن». Holds «وأعرب عن أمله في أن» and «مستبعدا أن» whole. UTF-16 units. */
const SHORT = 25;
/** أن، إن، أنه، عن، على، إلى */
const PARTICLE = /\s[\p{L}\p{M}]{2,3}$/u;

/** What was said with the words that lead to it, which tell what the act alone does not: whether something is expected or ruled out. What stands in quotation marks stands alone. */
export function led({ direct, evidence, content }: Statement, text: string): readonly Span[] {
  const frame = evidence.find((span) => span.end <= content.start && text.slice(span.end, content.start).trim() === "");
  if (direct || frame === undefined) return [content];
  const words = text.slice(frame.start, frame.end);
  if (words.length <= SHORT) return [frame, content];
  const first = { start: frame.start, end: frame.start + words.search(/\s/) };
  const last = words.search(PARTICLE);
  return last < 0 ? [first, content] : [first, { start: frame.start + last + 1, end: frame.end }, content];
}
