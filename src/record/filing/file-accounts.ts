import type { LocatePlace } from "#knowledge/place-finder.ts";
import type { SequenceClaim } from "#model/record/sequence-claim.ts";
import type { Source } from "#model/source.ts";
import type { AlsoTold, Contact, Reading, Statement } from "#model/reading.ts";
import { type Account, type AccountAlsoTold, type AccountSaying, type AccountSequence, type AccountSource, ATTRIBUTES } from "#model/record/account.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import { dayOfPublication } from "./day-of-publication.ts";
import { sidesOf } from "./side-of.ts";

/** A told place with the state and city that the base has it in. */
function locatedPlace(place: NonNullable<Contact["place"]>, locate: LocatePlace): NonNullable<Account["place"]> {
  const { country, city } = locate(place);
  return { name: place.name, country: place.country ?? country, city };
}

/** The accounts that a report gives, one for each contact of its Reading, in its order. */
export function fileAccounts(report: StoredReport, reading: Omit<Reading, "text">, locate: LocatePlace): readonly Account[] {
  const sideOf = sidesOf(reading.actors);
  const kinds = new Map(reading.actors.map((a) => [a.id, a.kind]));
  const ids = accountIds(report.id, reading.contacts);
  return reading.contacts.map((contact): Account => {
    const id = ids.get(contact.id) as string;
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
      alsoTold: contact.alsoTold.map((told) => filedAlsoTold(told, sideOf)),
      sequences: reading.sequenceClaims.filter((s) => s.contact === contact.id).map((s) => filedSequence(s, ids)),
      said: reading.statements.filter((s) => s.about?.contact === contact.id).map((s) => filedSaying(s, sideOf)),
      outlet: report.outlet,
      published: dayOfPublication(report),
      genre: report.genre,
      wire: report.wire,
    };
  });
}

/** The id of the account of each contact of a Reading; each another, though two contacts may begin with the same words. */
export function accountIds(report: string, contacts: Reading["contacts"]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    contacts.map((contact) => {
      const id = `${report}.${contact.evidence[0]?.start ?? 0}`;
      const nth = (taken.get(id) ?? 0) + 1;
      taken.set(id, nth);
      return [contact.id, nth === 1 ? id : `${id}-${nth}`];
    }),
  );
}

const filedSource = (source: Source, sideOf: (actor: string) => string): AccountSource => ({
  ...source,
  side: source.speaker === null ? null : sideOf(source.speaker),
});

const filedAlsoTold = (told: AlsoTold, sideOf: (actor: string) => string): AccountAlsoTold => ({ ...told, source: filedSource(told.source, sideOf) });

const filedSequence = ({ other, order, days, comparator, span }: SequenceClaim, ids: ReadonlyMap<string, string>): AccountSequence => ({
  other: other === null ? null : (ids.get(other) ?? null),
  order,
  days,
  comparator,
  span,
});

const filedSaying = ({ speaker, act, topics, content }: Statement, sideOf: (actor: string) => string): AccountSaying => ({
  speaker,
  side: sideOf(speaker),
  act,
  topics,
  content,
});

/** Where each told value stands; by the contact's first evidence where the reader does not say more exactly. */
function sourcesOf(contact: Contact, sideOf: (actor: string) => string): Account["sources"] {
  const first = contact.evidence[0];
  const sources: Record<string, AccountSource> = {};
  for (const attribute of ATTRIBUTES) {
    if (contact[attribute] === null || contact[attribute] === false) continue;
    const told = contact.sources[attribute];
    if (told !== undefined) sources[attribute] = filedSource(told, sideOf);
    else if (first !== undefined) sources[attribute] = { span: first, speaker: null, side: null };
  }
  return sources;
}
