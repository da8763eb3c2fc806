import type { ContactOutline } from "#store/store.ts";
import type { SentenceNames } from "#record/findings/sentences/names.ts";
import { partiesOf } from "#model/parties-of.ts";
import { placeOf } from "./places-of.ts";
import type { Mark } from "../contract/timeline.ts";

/** Whom a mark names. */
export const idsOfMark = (mark: Mark | null): readonly string[] => (mark === null ? [] : [...mark.actors, ...mark.sides]);

/** A contact as a timeline shows it. */
export const markOf = (contact: ContactOutline, disputed: boolean, names: SentenceNames): Mark => ({
  id: contact.id,
  kind: contact.kind,
  status: contact.status,
  channel: contact.channel,
  undeclared: contact.undeclared,
  several: contact.several,
  sides: contact.sides,
  actors: contact.participants.map((p) => p.actor),
  parties: partiesOf(contact.participants).map((p) => p.actor),
  hosts: contact.participants.filter((p) => p.role === "host").map((p) => p.actor),
  earliest: contact.earliest,
  latest: contact.latest,
  date: contact.date?.value ?? null,
  place: contact.place === null ? null : placeOf(contact.place.value.name, names),
  accounts: contact.accounts,
  sources: contact.sources,
  disputed,
  accepted: contact.accepted,
});
