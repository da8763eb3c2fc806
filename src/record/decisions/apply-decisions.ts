import { parseEdtf } from "#model/edtf.ts";
import type { AccountParticipant } from "#model/record/account.ts";
import type { Chosen, RecordContact } from "#model/record/contact.ts";
import type { Correction, Decision } from "#model/record/decision.ts";
import { coreSides } from "../identity/core-sides.ts";

/** What an analyst decided is shown whoever says something else; the accounts keep what they tell. */
const decided = <T>(value: T | null): Chosen<T> | null => (value === null ? null : { value, account: null, reason: "decision", sources: 0 });

/** A contact with the corrections, acceptance and numbers of the active decisions that bear on it, in their order. `sideOf` tells the side and kind of an actor. */
export function applyDecisions(
  contact: RecordContact,
  decisions: readonly Decision[],
  sideOf: (actor: string) => Pick<AccountParticipant, "side" | "kind">,
): RecordContact {
  let now: RecordContact = { ...contact, decisions: decisions.map((d) => d.number) };
  for (const { action } of decisions) {
    if (action.type === "accept") now = { ...now, accepted: true };
    if (action.type === "correct") now = corrected(now, action.correction, sideOf);
  }
  return now;
}

function corrected(contact: RecordContact, correction: Correction, sideOf: (actor: string) => Pick<AccountParticipant, "side" | "kind">): RecordContact {
  switch (correction.attribute) {
    case "kind":
      return { ...contact, kind: correction.value };
    case "status":
      return { ...contact, status: correction.value };
    case "channel":
      return { ...contact, channel: correction.value };
    case "undeclared":
      return { ...contact, undeclared: correction.value };
    case "date": {
      const date = correction.value === null ? null : parseEdtf(correction.value);
      return { ...contact, date: decided(correction.value), earliest: date?.earliest ?? contact.earliest, latest: date?.latest ?? contact.latest };
    }
    case "duration":
      return { ...contact, duration: decided(correction.value) };
    case "place":
      return { ...contact, place: decided(correction.value) };
    case "ordinal":
      return { ...contact, ordinal: decided(correction.value) };
    case "initiator":
      return { ...contact, initiator: decided(correction.value) };
    case "outcome":
      return { ...contact, outcome: decided(correction.value) };
    case "participants": {
      const participants = correction.value.map((p) => ({ ...p, ...sideOf(p.actor) }));
      return { ...contact, participants, sides: coreSides(participants) };
    }
  }
}
