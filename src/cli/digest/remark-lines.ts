import type { Reading } from "#model/reading.ts";
import type { Key, Say } from "../messages/say.ts";
import type { Page } from "./page.ts";
import { quoteWords } from "./quotes.ts";
import { isolated } from "./safe-text.ts";

/** What the reader could not read, or wants to be known. */
export function remarkLines({ remarks, text }: Reading, starts: readonly number[], { say, paint }: Page): readonly string[] {
  if (remarks.length === 0) return [];
  const lines = remarks.map((remark) => {
    const values = Object.fromEntries(Object.entries(remark.values ?? {}).map(([name, value]) => [name, isolated(valueWords(name, value, say), say.lang)]));
    const words = say(remark.reason as Key, values);
    if (remark.span === null) return `   ${words}`;
    const { quote, lines: where } = quoteWords([remark.span], text, starts, say);
    return `   ${words} ${paint.accent(quote)} ${paint.faint(`(${where})`)}`;
  });
  return [paint.strong(say("remarks")), ...lines];
}

/** A language by its name; anything else as it is. */
function valueWords(name: string, value: string, say: Say): string {
  if (name !== "language" || !/^[a-z]{2,3}$/.test(value)) return value;
  if (value === "und") return say("language.unknown");
  return new Intl.DisplayNames(say.lang, { type: "language" }).of(value) ?? value;
}
