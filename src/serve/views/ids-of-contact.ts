import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { ContactOutline } from "#store/store.ts";

/** The actors, sides and states that a contact names. */
export const idsOfContact = (contact: RecordContact): readonly (string | null | undefined)[] => [
  ...idsOfOutline(contact),
  contact.initiator?.value,
  contact.place?.value?.country,
  ...contact.confirmation.flatMap((c) => [c.side, ...c.by.map((by) => by.actor)]),
  ...contact.accounts.flatMap(idsOfAccount),
];

/** The actors and sides that a mark names. */
export const idsOfOutline = ({ participants, sides }: Pick<ContactOutline, "participants" | "sides">): readonly string[] => [
  ...participants.flatMap((p) => [p.actor, p.side]),
  ...sides,
];

const idsOfAccount = (account: Account): readonly (string | null | undefined)[] => [
  ...account.participants.flatMap((p) => [p.actor, p.side]),
  account.initiator,
  account.place?.country,
  ...account.said.flatMap((s) => [s.speaker, s.side]),
  ...account.confirmation.flatMap((c) => [c.actor, c.side]),
  ...[...Object.values(account.sources), ...account.alsoTold.map((told) => told.source)].flatMap((source) => [source.speaker, source.side]),
];
