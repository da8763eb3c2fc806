import type { Account } from "#model/record/account.ts";
import type { Anchor } from "#model/record/decision.ts";
import type { RecordContact } from "#model/record/contact.ts";

/** The words by which a decision names an account: its first evidence. */
export const anchorOf = ({ report, evidence }: Account): Anchor => ({ report, span: evidence[0] ?? { start: 0, end: 0 } });

/** A contact is named by its first account. */
export function contactAnchor(contact: RecordContact): Anchor {
  const first = contact.accounts[0];
  if (first === undefined) throw new Error(`web: contact ${contact.id} has no account`);
  return anchorOf(first);
}
