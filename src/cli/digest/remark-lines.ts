import type { Key, Say } from "../messages/say.ts";
import { few, moreLines } from "./few.ts";
import { INDENT } from "./indent.ts";
import { EVIDENCE } from "./lengths.ts";
import { isolated } from "#text/wording/safe-text.ts";
import type { View } from "./view.ts";

/** So many are shown. */
const MOST = 10;

/** What the reader could not read, or wants to be known. */
export function remarkLines(view: View): readonly string[] {
  const { say, paint } = view.page;
  const { shown, rest } = few(view.reading.remarks, MOST, view.page);
  const lines = shown.map((remark) => {
    const values = Object.fromEntries(Object.entries(remark.values ?? {}).map(([name, value]) => [name, isolated(valueWords(name, value, say), say.lang)]));
    const words = say(remark.reason as Key, values);
    if (remark.span === null) return `${INDENT}${words}`;
    const told = view.quote([remark.span], EVIDENCE);
    return `${INDENT}${words} ${paint.accent(say("quote", { text: told.words }))} ${paint.faint(`(${told.lines})`)}`;
  });
  return [...lines, ...moreLines(rest.length, INDENT, view.page)];
}

/** A language by its name; anything else as it is. */
function valueWords(name: string, value: string, say: Say): string {
  if (name !== "language" || !/^[a-z]{2,3}$/.test(value)) return value;
  if (value === "und") return say("language.unknown");
  return new Intl.DisplayNames(say.lang, { type: "language" }).of(value) ?? value;
}
