import type { Contact } from "#model/reading.ts";
import type { ActorNames } from "./actor-name.ts";
import { isolated } from "#text/wording/safe-text.ts";

/** «بودابست (المجر)»; the country alone once where the place is the country. */
export function placeWords(place: NonNullable<Contact["place"]>, names: ActorNames, lang: "ar" | "en"): string {
  const name = isolated(place.name, lang);
  const country = place.country === null ? null : names.name(place.country);
  return country === null || country === name ? name : `${name} (${country})`;
}
