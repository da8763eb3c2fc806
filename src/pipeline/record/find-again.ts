import type { RecordContact } from "#model/record/contact.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import { discrepanciesOf } from "#record/findings/discrepancies-of.ts";
import { gapsOf } from "#record/findings/gaps/gaps-of.ts";
import type { Known } from "#record/findings/neighbourhood.ts";
import { familyOf } from "#record/identity/family.ts";
import { pairsOf } from "#record/identity/core-sides.ts";
import type { Store } from "#store/store.ts";
import { nearContacts, sequencesOf } from "./near-contacts.ts";
import type { Settled } from "./settle-record.ts";

/** A day on which nothing is overdue: that depends on the day on which one asks, and is found then; see `overdueGaps`. */
const LONG_AGO = Number.NEGATIVE_INFINITY;
/** A contact may be counted by one that lies so many days before it: the days of both may be inexact. */
const INEXACT_DAYS = 14;

/** Finds discrepancies and gaps again: of contacts that were settled, and of those that count them. */
export async function findAgain(store: Store, { written, removed, before }: Settled, known: Known): Promise<void> {
  const again = new Map(written.map((contact) => [contact.id, contact]));
  for (const contact of await countedBy(store, [...written, ...before])) if (!again.has(contact.id)) again.set(contact.id, contact);
  const discrepancies: Discrepancy[] = [];
  const gaps: Gap[] = [];
  for (const contact of again.values()) {
    const sequences = sequencesOf(contact);
    const counts = sequences.length > 0 || contact.accounts.some((a) => a.ordinal !== null);
    const others = counts ? await nearContacts(store, contact) : [];
    const near = { others, sequences };
    discrepancies.push(...discrepanciesOf(contact, near, known));
    gaps.push(...gapsOf(contact, near, known, LONG_AGO));
  }
  await store.replaceFindings({ contacts: [...again.keys(), ...removed], reports: [] }, { discrepancies, gaps });
}

/** The contacts whose counts may count one of these. */
async function countedBy(store: Store, contacts: readonly RecordContact[]): Promise<readonly RecordContact[]> {
  const from = new Map<string, number>();
  for (const { sides, earliest, kind } of contacts) {
    if (familyOf(kind) === "consultation") continue;
    for (const pair of pairsOf(sides)) from.set(pair, Math.min(from.get(pair) ?? Number.POSITIVE_INFINITY, (earliest ?? 0) - INEXACT_DAYS));
  }
  const counting: RecordContact[] = [];
  for (const [pair, day] of from) counting.push(...(await store.countingContacts([pair], day)));
  const families = new Set(contacts.map((c) => familyOf(c.kind)));
  return counting.filter((c) => families.has(familyOf(c.kind)));
}
