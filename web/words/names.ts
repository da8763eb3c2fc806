import { canBeSide } from "#model/can-be-side.ts";
import { isUnnamedSource } from "#model/unnamed-sources.ts";
import { withArticle } from "#text/wording/english-article.ts";
import type { Names, PlaceName } from "../api/answers.ts";
import { harmless } from "./safe.ts";
import type { Say } from "./language.tsx";

/** What an actor is called on this page; its id where no name is known. */
export function nameOf(id: string, names: Names, say: Say): string {
  if (id === "author") return say("actor.author");
  const name = names[id];
  if (name === undefined && isUnnamedSource(id)) return say(`unnamed.${id}`);
  if (name === undefined) return harmless(id.replace(/^new:/, ""));
  return harmless((say.lang === "ar" ? name.ar || name.en : name.en || name.ar) || id);
}

/** The same within a sentence: "the United States". */
export const nameWithin = (id: string, names: Names, say: Say): string => (say.lang === "en" ? withArticle(nameOf(id, names, say)) : nameOf(id, names, say));

/** The same behind a preposition; of somebody without a name the side too, where it is known: «بحسب مسؤولين غير مسمَّين من جانب الولايات المتحدة». */
export function nameAfter(id: string, side: string | null, names: Names, say: Say): string {
  if (!isUnnamedSource(id)) return nameWithin(id, names, say);
  const who = say(`of-unnamed.${id}`);
  return side === null ? who : say("unnamed.from", { who, side: nameWithin(side, names, say) });
}

/** The side that an actor acts for; itself where it is one. */
export const sideOf = (id: string, names: Names): string => names[id]?.side ?? id;

/** What a place is called on this page. */
export const placeName = (place: PlaceName, say: Say): string => harmless(place[say.lang]);

/** Whether somebody can be a side: a state, an organisation or a group that acts for nobody else. */
export const isSide = (id: string, names: Names): boolean => {
  const name = names[id];
  return name !== undefined && canBeSide({ id, ...name });
};
