import { foldPhrase } from "#text/ar/fold.ts";
import type { RecordContact } from "#model/record/contact.ts";

/** By what contacts are found in the order of time. */
export type ContactField = "actor" | "side" | "topic" | "counts";

/** Of a contact without any day: after all that have one. */
export const NO_DAY = 100_000_000;

/** The day by which a contact stands in order: the first on which it may have been. */
export const dayOfContact = (contact: RecordContact): number => contact.earliest ?? contact.latest ?? NO_DAY;

/** The keys of a contact, each once. */
export const contactKeys = (contact: RecordContact): readonly (readonly [ContactField, string])[] => [
  ...[...new Set(contact.participants.map((p) => p.actor))].map((actor) => ["actor", actor] as const),
  ...[...new Set(contact.sides)].map((side) => ["side", side] as const),
  ...[...new Set(contact.topics)].map((topic) => ["topic", topic] as const),
  ...(countsOthers(contact) ? pairsOf(contact.sides).map((pair) => ["counts", pair] as const) : []),
];

/** true where an account numbers the contact among others, or says how long after another it was. */
const countsOthers = (contact: RecordContact): boolean => contact.accounts.some((a) => a.ordinal !== null || a.sequences.length > 0);

const pairsOf = (sides: readonly string[]): readonly string[] => sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a}|${b}`));

/** A line for each place that is told, folded, and for its state's id. Lines so that one word is never found across two places. */
export function placesOf(contact: RecordContact): string {
  const places = new Set<string>();
  for (const place of [contact.place?.value, ...contact.accounts.map((account) => account.place)]) {
    if (place === null || place === undefined) continue;
    places.add(foldPhrase(place.name));
    if (place.country !== null) places.add(place.country);
  }
  return [...places].map((place) => `\n${place}\n`).join("");
}
