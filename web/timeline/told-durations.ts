import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";

/** How long a contact took, according to whom. */
export interface ToldDuration {
  readonly key: string;
  readonly account: Account;
  /** Actors who say it; empty where only reports do. */
  readonly speakers: readonly string[];
  /** The reports that tell it. */
  readonly reports: readonly string[];
}

/** Every length of time that is told of a contact, once each, the one told by most first. */
export function toldDurations(contact: RecordContact): readonly ToldDuration[] {
  const told = contact.accounts.filter((account) => account.duration !== null);
  return [...Map.groupBy(told, ({ duration }) => `${duration?.minutes} ${duration?.comparator}`)]
    .map(([key, accounts]) => ({
      key,
      account: accounts[0] as Account,
      speakers: [...new Set(accounts.map((a) => a.sources["duration"]?.speaker ?? null).filter((id): id is string => id !== null))],
      reports: [...new Set(accounts.map((a) => a.report))],
    }))
    .sort((a, b) => b.reports.length - a.reports.length);
}
