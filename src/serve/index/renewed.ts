import type { Gap } from "#model/record/gap.ts";
import type { Decision } from "#model/record/decision.ts";
import { dayOfContact } from "#store/contacts/contact-keys.ts";
import type { ChangedContact, ContactOutline, FoundDiscrepancy } from "#store/store.ts";
import { settledBy } from "../views/settled-by.ts";
import { ContactDays } from "./contact-days.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { ShownGaps } from "./shown-gaps.ts";
import type { Snapshot } from "./snapshot.ts";
import { WrittenMarks } from "./written-marks.ts";
import { WrittenNames } from "./written-names.ts";

/** What was read of the record since a snapshot was made. */
export interface Since {
  readonly revision: string;
  readonly today: number;
  readonly upTo: string;
  readonly decisions: readonly Decision[];
  /** How contacts are that changed since; of one that is there twice, the last holds. */
  readonly changed: readonly ChangedContact[];
}

/** The snapshot after what has changed since; of nothing, it is made of all that there is. A law: both ways are the same. */
export function renewed(before: Snapshot | null, { revision, today, upTo, decisions, changed }: Since): Snapshot {
  const now = new Map(changed.map((contact) => [contact.id, contact]));
  const contacts = changedContacts(before?.contacts ?? new Map<string, ContactOutline>(), now);
  const discrepancies = changedDiscrepancies(before?.discrepancies ?? new Map<string, readonly FoundDiscrepancy[]>(), now);
  const settled = settledBy(decisions);
  return {
    revision,
    today,
    upTo,
    contacts,
    days: before?.contacts === contacts ? before.days : new ContactDays(contacts.values()),
    discrepancies,
    disputed: disputedOf(discrepancies, settled),
    gaps: changedGaps(before?.gaps ?? [], now),
    decisions,
    settled,
    byActor: countedAgain(before, contacts, now),
    names: before?.names ?? new WrittenNames(),
    marks: before?.marks ?? new WrittenMarks(),
    shownGaps: before?.shownGaps ?? new ShownGaps(),
    answers: new KeptAnswers(),
  };
}

type Changed = ReadonlyMap<string, ChangedContact>;

const inOrder = (a: ContactOutline, b: ContactOutline): number => dayOfContact(a) - dayOfContact(b) || (a.id < b.id ? -1 : 1);

/** All contacts in order: those that stay are in order already, and the changed ones are put between them. */
function changedContacts(before: Snapshot["contacts"], now: Changed): Snapshot["contacts"] {
  if (now.size === 0) return before;
  const written = [...now.values()].flatMap(({ outline }) => outline ?? []).sort(inOrder);
  const contacts = new Map<string, ContactOutline>();
  let next = 0;
  for (const contact of before.values()) {
    if (now.has(contact.id)) continue;
    for (let one = written[next]; one !== undefined && inOrder(one, contact) < 0; one = written[++next]) contacts.set(one.id, one);
    contacts.set(contact.id, contact);
  }
  for (const one of written.slice(next)) contacts.set(one.id, one);
  return contacts;
}

function changedDiscrepancies(before: Snapshot["discrepancies"], now: Changed): Snapshot["discrepancies"] {
  if (now.size === 0) return before;
  const discrepancies = new Map(before);
  for (const { id, discrepancies: found } of now.values())
    if (found.length > 0) discrepancies.set(id, found);
    else discrepancies.delete(id);
  return discrepancies;
}

function disputedOf(discrepancies: Snapshot["discrepancies"], settled: Snapshot["settled"]): Snapshot["disputed"] {
  const disputed = new Map<string, number>();
  for (const [contact, found] of discrepancies) {
    let open = 0;
    for (const { id, kind } of found) if (kind !== "readout" && !settled.has(id)) open++;
    if (open > 0) disputed.set(contact, open);
  }
  return disputed;
}

function changedGaps(before: Snapshot["gaps"], now: Changed): readonly Gap[] {
  if (now.size === 0) return before;
  return [...before.filter((gap) => !now.has(gap.contact)), ...[...now.values()].flatMap((contact) => contact.gaps)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The counts of actors and sides, less what changed contacts were, and what they are. */
function countedAgain(before: Snapshot | null, contacts: Snapshot["contacts"], now: Changed): Snapshot["byActor"] {
  const counts = new Map(before?.byActor);
  const count = (contact: ContactOutline | undefined, one: 1 | -1): void => {
    if (contact === undefined) return;
    for (const id of new Set([...contact.participants.map((p) => p.actor), ...contact.sides])) {
      const n = (counts.get(id) ?? 0) + one;
      if (n === 0) counts.delete(id);
      else counts.set(id, n);
    }
  };
  for (const id of now.keys()) {
    count(before?.contacts.get(id), -1);
    count(contacts.get(id), 1);
  }
  return counts;
}
