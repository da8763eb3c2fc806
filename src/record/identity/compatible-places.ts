import type { Place } from "#model/record/account.ts";
import { foldPhrase } from "#text/ar/fold.ts";

/** How two told places stand to each other: the same name; perhaps one in the other (or one is untold); two of one state; of two states. */
export type PlaceRelation = "same" | "open" | "same-state" | "apart";

/** Compares two told places. A state holds its cities; a building is in its city. */
export function relatePlaces(a: Place | null, b: Place | null): PlaceRelation {
  if (a === null || b === null) return "open";
  const x = foldPhrase(a.name);
  const y = foldPhrase(b.name);
  if (x === y || x.includes(y) || y.includes(x) || (a.city != null && a.city === b.city)) return "same";
  if (a.country === null || b.country === null) return "open";
  return a.country === b.country ? "same-state" : "apart";
}
