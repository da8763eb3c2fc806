import { parseIsoDay } from "#model/calendar.ts";
import { parseEdtf } from "#model/edtf.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import type { Place } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { NO_DAY } from "../age.ts";

/** By what contacts are found in the order of time. */
export type ContactField = "actor" | "side" | "topic" | "counts" | "place" | "state";

/** The day by which a contact stands in order: the first on which it may have been; after all others where none is known. */
export const dayOfContact = (contact: Pick<RecordContact, "earliest" | "latest">): number => contact.earliest ?? contact.latest ?? NO_DAY;

/** A key, with the day by which it stands in order where that is not the contact's own. */
export type ContactKey = readonly [ContactField, string] | readonly [ContactField, string, number];

/** The keys of a contact, each once. */
export const contactKeys = (contact: RecordContact): readonly ContactKey[] => [
  ...[...new Set(contact.participants.map((p) => p.actor))].map((actor) => ["actor", actor] as const),
  ...[...new Set(contact.sides)].map((side) => ["side", side] as const),
  ...[...new Set(contact.topics)].map((topic) => ["topic", topic] as const),
  ...[...new Set(placesOf(contact).map((place) => foldPhrase(place.name)))].map((name) => ["place", name] as const),
  ...[...new Set(placesOf(contact).flatMap((place) => place.country ?? []))].map((state) => ["state", state] as const),
  ...(countsOthers(contact) ? pairsOf(contact.sides).map((pair) => ["counts", pair, lastDayOf(contact)] as const) : []),
];

/** true where an account numbers the contact among others, or says how long after another it was. */
const countsOthers = (contact: RecordContact): boolean => contact.accounts.some((a) => a.ordinal !== null || a.sequences.length > 0);

/** The last day that is told of a contact, by any account: as far as that what it counts may lie, wherever an analyst or another account puts it. */
function lastDayOf({ earliest, latest, accounts }: RecordContact): number {
  const told = accounts.flatMap(({ date }) => (date === null ? [] : [parseEdtf(date)?.earliest, parseEdtf(date)?.latest].filter((day) => day != null)));
  const published = accounts.flatMap((account) => (account.published === null ? [] : (parseIsoDay(account.published) ?? [])));
  const days = [earliest, latest, ...told, published.length === 0 ? null : Math.min(...published)].filter((day) => day !== null);
  return days.length === 0 ? NO_DAY : Math.max(...days);
}

const pairsOf = (sides: readonly string[]): readonly string[] => sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a}|${b}`));

/** All places that are told of a contact. */
const placesOf = (contact: RecordContact): readonly Place[] =>
  [contact.place?.value, ...contact.accounts.map((account) => account.place)].filter((place) => place !== null && place !== undefined);
