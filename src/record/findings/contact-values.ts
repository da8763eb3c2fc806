import type { RecordContact } from "#model/record/contact.ts";
import { principalsOf } from "./parties.ts";

/** What a sentence needs to name a contact: `kind`, `several`, `parties` (ids, sorted) and `date` (EDTF) where one is known; `dated` false where the sentence tells the date itself. */
export function contactValues(contact: RecordContact, dated = true): Readonly<Record<string, string>> {
  return {
    kind: contact.kind,
    ...(contact.several ? { several: "true" } : {}),
    parties: [...principalsOf(contact)].sort().join(","),
    ...(contact.date === null || !dated ? {} : { date: contact.date.value }),
  };
}
