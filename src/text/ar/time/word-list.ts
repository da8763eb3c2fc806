import { foldWord } from "../fold.ts";
import { NO_SENSE, type TimeLexeme } from "./lexeme.ts";

/** Forms as written, divided by spaces, and the sense that they share. */
export type Senses = readonly [forms: string, sense: Partial<TimeLexeme>];

/** A map from folded form to lexeme. A form that stands in several lists has all their senses. */
export function wordMap(lists: readonly (readonly Senses[])[]): ReadonlyMap<string, TimeLexeme> {
  const map = new Map<string, TimeLexeme>();
  for (const list of lists)
    for (const [forms, sense] of list)
      for (const form of forms.split(" ")) {
        const key = foldWord(form);
        map.set(key, { ...(map.get(key) ?? { ...NO_SENSE, article: key.startsWith("ال") && key.length > 4 }), ...sense });
      }
  return map;
}
