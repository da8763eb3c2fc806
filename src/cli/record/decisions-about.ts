import type { RecordContact } from "#model/record/contact.ts";
import type { Decision } from "#model/record/decision.ts";
import { factDecisionsAbout } from "#pipeline/record/fact-decisions-about.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import type { Store } from "#store/store.ts";
import { gapsOnRecord } from "./gaps-on-record.ts";
import { allItems } from "#store/paging/all-items.ts";

/** The lines of the ledger that are about a contact, those that were undone and their undoing among them; what was settled about it as well. */
export async function decisionsAbout(store: Store, contact: RecordContact, ledger: readonly Decision[]): Promise<readonly Decision[]> {
  const { id, accounts } = contact;
  const own = new Set(accounts.map((account) => account.id));
  const items = new Set<string>();
  for await (const item of allItems((page) => store.discrepancies({ contact: id }, page))) items.add(item.id);
  for await (const item of gapsOnRecord(store, { contact: id })) items.add(item.id);
  const numbers = new Set<number>(await factDecisionsAbout(contact, ledger, store));
  for (const { number, action } of ledger) {
    if (action.type === "settle" ? items.has(action.item) : action.type === "undo" && numbers.has(action.decision)) numbers.add(number);
    for (const anchor of anchorsOf(action)) {
      const read = (await store.accountsOfReport(anchor.report)).map(({ account }) => account);
      if (own.has(findAnchored(anchor, read)?.id ?? "")) numbers.add(number);
    }
  }
  return ledger.filter(({ number }) => numbers.has(number));
}
