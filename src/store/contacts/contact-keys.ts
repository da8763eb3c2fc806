import { foldPhrase } from "#text/ar/fold.ts";
import type { Place } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { NO_DAY } from "../age.ts";

/** By what contacts are found in the order of time. */
export type ContactField = "actor" | "side" | "topic" | "counts" | "place" | "state";

/** The day by which a contact stands in order: the first on which it may have been; after all others where none is known. */
export const dayOfContact = (contact: Pick<RecordContact, "earliest" | "latest">): number => contact.earliest ?? contact.latest ?? NO_DAY;

/** The keys of a contact, each once. */
export const contactKeys = (contact: RecordContact): readonly (readonly [ContactField, string])[] => [
  ...[...new Set(contact.participants.map((p) => p.actor))].map((actor) => ["actor", actor] as const),
  ...[...new Set(contact.sides)].map((side) => ["side", side] as const),
  ...[...new Set(contact.topics)].map((topic) => ["topic", topic] as const),
  ...[...new Set(placesOf(contact).map((place) => foldPhrase(place.name)))].map((name) => ["place", name] as const),
  ...[...new Set(placesOf(contact).flatMap((place) => place.country ?? []))].map((state) => ["state", state] as const),
  ...(countsOthers(contact) ? pairsOf(contact.sides).map((pair) => ["counts", pair] as const) : []),
];

/** true where an account numbers the contact among others, or says how long after another it was. */
const countsOthers = (contact: RecordContact): boolean => contact.accounts.some((a) => a.ordinal !== null || a.sequences.length > 0);

const pairsOf = (sides: readonly string[]): readonly string[] => sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a}|${b}`));

/** All places that are told of a contact. */
const placesOf = (contact: RecordContact): readonly Place[] =>
  [contact.place?.value, ...contact.accounts.map((account) => account.place)].filter((place) => place !== null && place !== undefined);
