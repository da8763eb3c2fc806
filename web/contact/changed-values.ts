import type { RecordContact } from "#model/record/contact.ts";
import type { Correction } from "#model/record/decision.ts";

/** A value that is shown, and the one that was. */
interface Changed {
  readonly was: Correction;
  readonly is: Correction;
}

const PLAIN = ["kind", "status", "channel", "undeclared"] as const;
const CHOSEN = ["date", "duration", "place", "ordinal", "initiator", "outcome"] as const;

/** The attributes that a contact shows otherwise than before. */
export function changedValues(before: RecordContact, now: RecordContact): readonly Changed[] {
  const of = (contact: RecordContact): readonly Correction[] => [
    { attribute: "participants", value: contact.participants.map(({ actor, role }) => ({ actor, role })) },
    ...PLAIN.map((attribute) => ({ attribute, value: contact[attribute] }) as Correction),
    ...CHOSEN.map((attribute) => ({ attribute, value: contact[attribute]?.value ?? null }) as Correction),
  ];
  const were = of(before);
  return of(now).flatMap((is, i) => {
    const was = were[i];
    return was === undefined || JSON.stringify(was.value) === JSON.stringify(is.value) ? [] : [{ was, is }];
  });
}
