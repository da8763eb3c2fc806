import type { RecordContact } from "#model/record/contact.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import { attributeDiscrepancies } from "./attributes/attribute-discrepancies.ts";
import { confirmationDiscrepancies } from "./confirmation-discrepancies.ts";
import { countDiscrepancies } from "./counts/count-discrepancies.ts";
import type { Known, Neighbourhood } from "./neighbourhood.ts";
import { readoutDifferences } from "./readout-differences.ts";
import { sequenceDiscrepancies } from "./sequences/sequence-discrepancies.ts";

/**
 * All that does not agree about one contact, save offices, which belong to a report (`officeDiscrepancies`). The order in which accounts, facts and contacts are given does not matter. Who
 * stands behind a contact is told once: where sides contradict each other, that some reports have it as held and others as denied is not told again.
 */
export function discrepanciesOf(contact: RecordContact, near: Neighbourhood, known: Known): readonly Discrepancy[] {
  const confirmation = confirmationDiscrepancies(contact, known);
  const attributes = attributeDiscrepancies(contact, known).filter(
    (d) => d.attribute !== "status" || !confirmation.some((c) => c.message.key === "confirmation.denies"),
  );
  return [
    ...attributes,
    ...confirmation,
    ...countDiscrepancies(contact, near, known),
    ...sequenceDiscrepancies(contact, near, known),
    ...readoutDifferences(contact),
  ];
}
