import { setImmediate as breathe } from "node:timers/promises";
import type { Gap } from "#model/record/gap.ts";
import { overdueOf } from "#pipeline/record/overdue-gaps.ts";
import type { ContactOutline, Store } from "#store/store.ts";
import type { Snapshot } from "./snapshot.ts";

/** Plans that are read in one go. */
const STEP = 50;

/** Plans of which a day has passed, as of a day and of contacts. */
export interface Overdue {
  readonly today: number;
  readonly contacts: Snapshot["contacts"];
  /** Of each plan that is overdue by what is told of itself, what is lacking: nothing where another contact is what became of it. In order of time. */
  readonly open: ReadonlyMap<string, readonly Gap[]>;
  readonly gaps: readonly Gap[];
}

const isPlan = ({ status }: ContactOutline): boolean => status === "planned" || status === "proposed";

/** Which plans are overdue; those that nothing has changed for are not looked at again. */
export async function renewedOverdue(store: Store, before: Overdue | null, contacts: Snapshot["contacts"], today: number): Promise<Overdue> {
  const known = before?.today === today ? before : null;
  const touched = known === null ? new Set<string>() : touchedParties(known.contacts, contacts);
  const open = new Map<string, readonly Gap[]>();
  const again: string[] = [];
  for (const [id, contact] of contacts) {
    if (!isPlan(contact)) continue;
    const kept = known?.contacts.get(id) === contact ? (known.open.get(id) ?? null) : undefined;
    if (kept === null) continue;
    open.set(id, kept ?? []);
    if (kept === undefined || partiesOf(contact).some((party) => touched.has(party))) again.push(id);
  }
  for (let from = 0; from < again.length; from += STEP) {
    for (const contact of await store.contactsById(again.slice(from, from + STEP))) {
      const gaps = await overdueOf(store, contact, today);
      if (gaps === null) open.delete(contact.id);
      else open.set(contact.id, gaps);
      if (gaps !== null) await breathe();
    }
    await breathe();
  }
  return { today, contacts, open, gaps: [...open.values()].flat() };
}

/** A plan is fulfilled by a contact of its parties alone, which have a side or an actor in common with it. */
const partiesOf = ({ sides, participants }: ContactOutline): readonly string[] => [...sides, ...participants.map((p) => p.actor)];

/** The sides and actors of all contacts that are not what they were, as they were and as they are. */
function touchedParties(before: Snapshot["contacts"], now: Snapshot["contacts"]): ReadonlySet<string> {
  const touched = new Set<string>();
  const touch = (contact: ContactOutline): void => partiesOf(contact).forEach((party) => touched.add(party));
  for (const [id, contact] of before) if (now.get(id) !== contact) touch(contact);
  for (const [id, contact] of now) if (before.get(id) !== contact) touch(contact);
  return touched;
}
