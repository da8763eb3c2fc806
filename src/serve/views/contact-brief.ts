import { partiesOf } from "#model/parties-of.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { coreSides } from "#record/identity/core-sides.ts";
import type { ContactBrief } from "../contract/contact-brief.ts";

const whoOf = ({ participants }: Pick<RecordContact, "participants">): Pick<ContactBrief, "parties" | "hosts"> => ({
  parties: partiesOf(participants).map((p) => p.actor),
  hosts: participants.filter((p) => p.role === "host").map((p) => p.actor),
});

/** A contact in brief. */
export const briefOfContact = (contact: RecordContact): ContactBrief => ({
  id: contact.id,
  kind: contact.kind,
  status: contact.status,
  several: contact.several,
  ...whoOf(contact),
  sides: contact.sides,
  date: contact.date?.value ?? null,
  earliest: contact.earliest,
  latest: contact.latest,
});

/** What an account that is out of the record told of, in brief. */
export const briefOfAccount = (account: Account): ContactBrief => ({
  id: account.id,
  kind: account.kind,
  status: account.status,
  several: account.several,
  ...whoOf(account),
  sides: coreSides(account.participants),
  date: account.date,
  earliest: null,
  latest: null,
});

/** Whom the title of a contact names. */
export const idsOfBrief = ({ parties, hosts, sides }: ContactBrief): readonly string[] => [...parties, ...hosts, ...sides];
