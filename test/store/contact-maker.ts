import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";

/** A contact of these accounts, with the values of the first; whatever else is given. */
export function contactOf(accounts: readonly [Account, ...Account[]], given: Partial<RecordContact> = {}): RecordContact {
  const [first] = accounts;
  const { id, kind, status, channel, undeclared, several, participants, topics } = first;
  const place = first.place === null ? null : { value: first.place, account: id, reason: "outlet" as const, sources: 1 };
  return {
    ...{ id, kind, status, channel, undeclared, several, participants, topics, place },
    sides: [...new Set(participants.map((p) => p.side))].sort(),
    ...{ date: null, duration: null, ordinal: null, initiator: null, outcome: null, earliest: null, latest: null },
    ...{ confirmation: [], life: [], accounts, sources: accounts.length, decisions: [], accepted: false },
    ...given,
  };
}
