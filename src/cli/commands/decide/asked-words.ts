import type { Span } from "#model/span.ts";
import { CommandFailed } from "../../command-failed.ts";
import type { RecordOptions } from "../../record/record-options.ts";
import { UsageError } from "../../usage-error.ts";

/** Where the words stand that an option gives: as told, or where they are found, once. */
export function askedWords({ values }: RecordOptions, text: string): Span {
  const words = values.get("words");
  const span = values.get("span");
  if (words !== undefined && words !== "") return placeOf(words, text);
  if (span === undefined) throw new UsageError("usage.words-or-span");
  const m = /^(\d+)[-–](\d+)$/.exec(span);
  const [start, end] = [Number(m?.[1]), Number(m?.[2])];
  if (m === null || start >= end) throw new UsageError("usage.wrong-span", { value: span });
  if (end > text.length) throw new CommandFailed("failed.span-outside", { span, length: text.length });
  return { start, end };
}

/** Where these words stand in a text, which has them once. Throws `CommandFailed`. */
export function placeOf(words: string, text: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new CommandFailed("failed.words-not-found", { words });
  return { start, end: start + words.length };
}
