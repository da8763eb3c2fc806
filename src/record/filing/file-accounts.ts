import type { LocatePlace } from "#knowledge/place-finder.ts";
import type { Contact, Reading } from "#model/reading.ts";
import { type Account, type AccountSource, ATTRIBUTES } from "#model/record/account.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import { dayOfPublication } from "./day-of-publication.ts";
import { sidesOf } from "./side-of.ts";

/** A told place with the state and city that the base has it in. */
export function locatedPlace(place: NonNullable<Contact["place"]>, locate: LocatePlace): NonNullable<Account["place"]> {
  const { country, city } = locate(place);
  return { name: place.name, country: place.country ?? country, city };
}

/** The accounts that a report gives, one for each contact of its Reading, in its order. */
export function fileAccounts(report: StoredReport, reading: Omit<Reading, "text">, locate: LocatePlace): readonly Account[] {
  const sideOf = sidesOf(reading.actors);
  const kinds = new Map(reading.actors.map((a) => [a.id, a.kind]));
  const taken = new Set<string>();
  return reading.contacts.map((contact): Account => {
    const id = freeId(`${report.id}.${contact.evidence[0]?.start ?? 0}`, taken);
    return {
      id,
      report: report.id,
      kind: contact.kind,
      status: contact.status,
      channel: contact.channel,
      undeclared: contact.undeclared,
      several: contact.several,
      participants: contact.participants.map(({ actor, role }) => ({ actor, role, kind: kinds.get(actor) ?? "organ", side: sideOf(actor) })),
      date: contact.date,
      duration: contact.duration,
      place: contact.place === null ? null : locatedPlace(contact.place, locate),
      ordinal: contact.ordinal,
      initiator: contact.initiator,
      topics: contact.topics,
      outcome: contact.outcome,
      confirmation: contact.confirmation.map((c) => ({ actor: c.actor, side: sideOf(c.actor), stance: c.stance, span: c.span })),
      evidence: contact.evidence,
      sources: sourcesOf(contact, sideOf),
      sequences: [],
      outlet: report.outlet,
      published: dayOfPublication(report),
      genre: report.genre,
      wire: report.wire,
    };
  });
}

/** An id that no other account of the report has: two contacts may begin with the same words. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** Where each told value stands; by the contact's first evidence where the reader does not say more exactly. */
function sourcesOf(contact: Contact, sideOf: (actor: string) => string): Account["sources"] {
  const first = contact.evidence[0];
  const sources: Record<string, AccountSource> = {};
  for (const attribute of ATTRIBUTES) {
    if (contact[attribute] === null || contact[attribute] === false) continue;
    const told = contact.sources[attribute];
    if (told !== undefined) sources[attribute] = { ...told, side: told.speaker === null ? null : sideOf(told.speaker) };
    else if (first !== undefined) sources[attribute] = { span: first, speaker: null, side: null };
  }
  return sources;
}
