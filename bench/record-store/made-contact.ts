import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { parseIsoDay } from "#model/calendar.ts";

/** A contact of these accounts, the first of which gives its values: as big as a merged one, and merged by no rule. */
export function madeContact(accounts: readonly [Account, ...Account[]]): RecordContact {
  const [first] = accounts;
  const day = parseIsoDay(first.date ?? "");
  const chosen = <T>(value: T | null) => (value === null ? null : { value, account: first.id, reason: "outlet" as const, sources: accounts.length });
  const { kind, status, channel, undeclared, several, participants, topics } = first;
  return {
    ...{ id: first.id, kind, status, channel, undeclared, several, participants, topics },
    sides: [...new Set(participants.map((p) => p.side))].sort(),
    date: chosen(first.date),
    duration: chosen(first.duration),
    place: chosen(first.place),
    ordinal: null,
    initiator: null,
    outcome: null,
    earliest: day,
    latest: day,
    confirmation: [],
    life: accounts.map((a) => ({ status: a.status, account: a.id, published: a.published })),
    accounts,
    sources: accounts.length,
    decisions: [],
    accepted: false,
  };
}
