import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import { discrepanciesOf } from "#record/findings/discrepancies-of.ts";
import { gapsOf } from "#record/findings/gaps/gaps-of.ts";
import type { Known } from "#record/findings/neighbourhood.ts";
import { familyOf } from "#record/identity/family.ts";
import { isNowhere, placeAccount } from "#record/identity/place-account.ts";
import type { Store } from "#store/store.ts";
import { nearContacts, sequencesOf } from "./near-contacts.ts";
import type { Settled } from "./settle-record.ts";

/** A day on which nothing is overdue: that depends on the day on which one asks, and is found then; see `overdueGaps`. */
const LONG_AGO = Number.NEGATIVE_INFINITY;
/** A contact may be counted by one that lies so many days before it: the days of both may be inexact. */
const INEXACT_DAYS = 14;

/** Finds discrepancies and gaps again: of contacts that were settled, and of those that count them. */
export async function findAgain(store: Store, { written, removed, before, touched }: Settled, known: Known): Promise<void> {
  const again = new Map(written.map((contact) => [contact.id, contact]));
  for (const contact of await countedBy(store, [...touched, ...accountsOf([...before, ...written])]))
    if (!again.has(contact.id)) again.set(contact.id, contact);
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

/** The accounts of contacts, each once: most are in what a contact was and in what it is. */
const accountsOf = (contacts: readonly RecordContact[]): Iterable<Account> =>
  new Map(contacts.flatMap((contact) => contact.accounts.map((account) => [account.id, account]))).values();

/** The contacts whose counts may count one of these accounts: by what accounts tell, as `nearContacts` finds them, whatever an analyst made of it. */
async function countedBy(store: Store, accounts: readonly Account[]): Promise<readonly RecordContact[]> {
  const from = new Map<string, number>();
  const families = new Set<string>();
  for (const place of accounts.map(placeAccount)) {
    const { family, pairs, from: day } = place;
    if (family === "consultation" || isNowhere(place)) continue;
    families.add(family);
    for (const pair of pairs) from.set(pair, Math.min(from.get(pair) ?? Number.POSITIVE_INFINITY, day - INEXACT_DAYS));
  }
  const counting: RecordContact[] = [];
  for (const [pair, day] of from) counting.push(...(await store.countingContacts([pair], day)));
  return counting.filter((contact) => families.has(familyOf(contact.kind)));
}
