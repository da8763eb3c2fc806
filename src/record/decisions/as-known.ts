import type { Account, AccountParticipant } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Decision } from "#model/record/decision.ts";
import { mergeAccounts } from "../merging/merge-accounts.ts";
import { applyDecisions } from "./apply-decisions.ts";

/**
 * A contact as it was known at the end of a day (YYYY-MM-DD): of its accounts those that were published by then, of its decisions those that were made. A report without a day of publication
 * counts from the day of its intake, which `addedOn` tells. Null where nothing was known. Which accounts are one contact is as the record sees it now.
 */
export function asKnownOn(
  contact: RecordContact,
  day: string,
  decisions: readonly Decision[],
  addedOn: (account: Account) => string,
  sideOf: (actor: string) => Pick<AccountParticipant, "side" | "kind">,
): RecordContact | null {
  const accounts = contact.accounts.filter((account) => (account.published ?? addedOn(account)) <= day);
  if (accounts.length === 0) return null;
  const made = decisions.filter((d) => contact.decisions.includes(d.number) && d.at.slice(0, day.length) <= day);
  return applyDecisions(mergeAccounts(accounts), made, sideOf);
}
