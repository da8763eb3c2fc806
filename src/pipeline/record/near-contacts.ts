import type { RecordContact } from "#model/record/contact.ts";
import type { PlacedSequence } from "#record/findings/placed-sequence.ts";
import { reachOf } from "#record/findings/reach-of.ts";
import type { Store } from "#store/store.ts";

/** A count without a scope («the second summit») looks back so many days: the costs of one contact stay bounded. */
const FARTHEST_DAYS = 3 * 366;

/** The claims of order that are filed with the accounts of a contact. */
export const sequencesOf = ({ accounts }: RecordContact): readonly PlacedSequence[] =>
  accounts.flatMap((account) => account.sequences.map((sequence) => ({ ...sequence, report: account.report, account: account.id })));

/** The contacts on record that the findings of one are made with: those within `reachOf`, and those that its claims of order name. */
export async function nearContacts(store: Store, contact: RecordContact): Promise<readonly RecordContact[]> {
  const sequences = sequencesOf(contact);
  const reach = reachOf(contact, sequences);
  if (reach === null) return [];
  const query = {
    families: [reach.family],
    pairs: reach.pairs,
    from: Math.max(reach.from ?? Number.NEGATIVE_INFINITY, reach.to - FARTHEST_DAYS),
    to: reach.to,
  };
  const filed = [...(await store.accountsNear({ ...query, tier: "anchored" })), ...(await store.accountsNear({ ...query, tier: "floating" }))];
  const ids = await store.contactsOfAccounts([...filed.map((f) => f.account.id), ...sequences.flatMap((s) => s.other ?? [])]);
  return store.contactsById([...new Set(ids.values())]);
}
