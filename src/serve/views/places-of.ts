import type { SentenceNames } from "#record/findings/sentences/names.ts";
import type { PlaceName, Places } from "../contract/names.ts";

/** What the base calls a place that reports tell by this name. */
export function placeOf(told: string, names: SentenceNames): PlaceName {
  const known = names.place(told);
  return { ar: known?.["ar"] ?? told, en: known?.["en"] ?? told };
}

/** The same of several. */
export const placesOf = (told: readonly string[], names: SentenceNames): Places => Object.fromEntries(told.map((name) => [name, placeOf(name, names)]));
