import type { Duration } from "#model/reading.ts";
import type { Account, AccountSource } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";

/** How long a contact took, according to whom. */
export interface ToldDuration {
  readonly key: string;
  readonly value: Duration;
  readonly account: Account;
  /** Where the account tells it. */
  readonly source: AccountSource | undefined;
  /** Actors who say it, with the side that each acts for; empty where only reports do. */
  readonly speakers: readonly { readonly actor: string; readonly side: string | null }[];
  /** The reports that tell it. */
  readonly reports: readonly string[];
}

/** Every length of time that is told of a contact, once each, the one told by most first. */
export function toldDurations(contact: RecordContact): readonly ToldDuration[] {
  return [...Map.groupBy(contact.accounts.flatMap(tellings), ({ value }) => `${value.minutes} ${value.comparator}`)]
    .flatMap(([key, told]) => {
      const first = told[0];
      if (first === undefined) return [];
      const speakers = new Map(told.flatMap(({ source }) => (source?.speaker == null ? [] : [[source.speaker, { actor: source.speaker, side: source.side }]])));
      return [{ ...first, key, speakers: [...speakers.values()], reports: [...new Set(told.map((t) => t.account.report))] }];
    })
    .sort((a, b) => b.reports.length - a.reports.length);
}

/** The lengths that one report tells: a second speaker in it may tell another. */
const tellings = (account: Account): readonly Pick<ToldDuration, "value" | "account" | "source">[] => [
  ...(account.duration === null ? [] : [{ value: account.duration, account, source: account.sources["duration"] }]),
  ...account.alsoTold.flatMap((also) => (also.attribute === "duration" ? [{ value: also.value, account, source: also.source }] : [])),
];
