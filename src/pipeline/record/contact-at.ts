import type { RecordContact } from "#model/record/contact.ts";
import type { Anchor } from "#model/record/decision.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import type { Store } from "#store/store.ts";

/** The contact that the words of an anchor tell of, as decisions find it; null where they tell of none, or of what is out of the record. */
export async function contactAt(anchor: Anchor, store: Store): Promise<RecordContact | null> {
  const accounts = (await store.accountsOfReport(anchor.report)).map((filed) => filed.account);
  const found = findAnchored(anchor, accounts);
  return found === null ? null : store.contact(found.id);
}
