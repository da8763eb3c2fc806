import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { ContactOutline } from "#store/store.ts";

/** The actors, sides and states that a contact names. */
export function idsOfContact(contact: RecordContact | ContactOutline): readonly (string | null | undefined)[] {
  return [
    ...contact.participants.flatMap((p) => [p.actor, p.side]),
    ...contact.sides,
    contact.initiator?.value,
    contact.place?.value?.country,
    ...contact.confirmation.flatMap((c) => [c.side, ...c.by.map((by) => by.actor)]),
    ...(typeof contact.accounts === "number" ? [] : contact.accounts.flatMap(idsOfAccount)),
  ];
}

const idsOfAccount = (account: Account): readonly (string | null | undefined)[] => [
  ...account.participants.flatMap((p) => [p.actor, p.side]),
  account.initiator,
  account.place?.country,
  ...account.said.flatMap((s) => [s.speaker, s.side]),
  ...account.confirmation.flatMap((c) => [c.actor, c.side]),
  ...[...Object.values(account.sources), ...account.alsoTold.map((told) => told.source)].flatMap((source) => [source.speaker, source.side]),
];
