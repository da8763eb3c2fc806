import type { RecordContact } from "#model/record/contact.ts";
import type { Correction } from "#model/record/decision.ts";

/** The value of an attribute that a contact shows, as a correction would give it. */
export function shownValue(contact: RecordContact, attribute: Correction["attribute"]): Correction {
  switch (attribute) {
    case "kind":
      return { attribute, value: contact.kind };
    case "status":
      return { attribute, value: contact.status };
    case "channel":
      return { attribute, value: contact.channel };
    case "undeclared":
      return { attribute, value: contact.undeclared };
    case "participants":
      return { attribute, value: contact.participants.map(({ actor, role }) => ({ actor, role })) };
    case "duration":
      return { attribute, value: contact.duration?.value ?? null };
    case "place":
      return { attribute, value: contact.place?.value ?? null };
    case "ordinal":
      return { attribute, value: contact.ordinal?.value ?? null };
    case "date":
    case "initiator":
    case "outcome":
      return { attribute, value: contact[attribute]?.value ?? null };
  }
}
