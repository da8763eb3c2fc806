import { foldPhrase } from "#text/ar/fold.ts";
import type { Base } from "./base.ts";
import type { NameEntry } from "./entity.ts";
import { readTable } from "./table.ts";

/** Where a told place is, as far as the base knows; ids of `places.tsv` and `states.tsv`. */
export interface Located {
  /** The name, folded. */
  readonly name: string;
  /** The place itself: a city, region, venue, or an organ that is a building too; null where the base does not know it, and for a state. */
  readonly place: string | null;
  /** The city that it is or stands in. */
  readonly city: string | null;
  readonly country: string | null;
}

/** Finds a place by its name as told, in Arabic or English, and the state it is said to be in. */
export type LocatePlace = (told: { readonly name: string; readonly country: string | null }) => Located;

/** «مدينة جنيف», «العاصمة الروسية موسكو»: words before the name that say what it is. */
const BEFORE_NAME = [/^مدينه /, /^العاصمه \S+ /, /^العاصمه /];

/** Compiles what the base knows of places; cheap, so that each caller may have its own. */
export function makeLocatePlace(base: Base): LocatePlace {
  const cityOfVenue = new Map(
    readTable(new URL("./venue-cities.tsv", import.meta.url)).map(({ values }) => [values["venue"] as string, values["city"] as string]),
  );
  const english = new Map([...base.places.values()].map(({ en, id }) => [en.toLowerCase(), id]));
  const known = new Map<string, Located>();

  const entriesOf = (folded: string): readonly NameEntry[] => {
    let node = base.names;
    for (const word of folded.split(" ")) {
      const next = node.next.get(word);
      if (next === undefined) return [];
      node = next;
    }
    return node.values;
  };
  const locate: LocatePlace = ({ name, country }) => {
    const folded = foldPhrase(name);
    const unknown: Located = { name: folded, place: null, city: null, country };
    const at = english.get(name.toLowerCase());
    const entries = [folded, ...BEFORE_NAME.filter((words) => words.test(folded)).map((words) => folded.replace(words, ""))].flatMap(entriesOf);
    const places = [...entries.flatMap((e) => e.place ?? []), ...(at === undefined ? [] : [base.places.get(at) ?? []].flat())];
    // A name of two places (طرابلس in Libya, طرابلس in Lebanon) says which only with its state.
    const fitting = [...new Set(places.filter((p) => country === null || p.country === null || p.country === country))];
    const place = fitting[0];
    if (place !== undefined && fitting.every((p) => p.country === place.country)) {
      const city = cityOfVenue.get(place.id) ?? (place.kind === "city" ? place.id : null);
      return { name: folded, place: place.id, city, country: country ?? place.country };
    }
    const entity = entries.find((e) => e.use === "full" && e.entity !== null)?.entity ?? null;
    if (entity === null) return unknown;
    if (entity.kind === "state") return { ...unknown, country: country ?? entity.id };
    const city = cityOfVenue.get(entity.id) ?? null;
    return city === null ? unknown : { name: folded, place: entity.id, city, country: country ?? base.places.get(city)?.country ?? null };
  };
  return (told) => {
    const key = `${told.country}|${told.name}`;
    const found = known.get(key) ?? locate(told);
    known.set(key, found);
    return found;
  };
}
