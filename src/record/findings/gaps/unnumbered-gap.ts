import type { RecordContact } from "#model/record/contact.ts";
import type { Gap } from "#model/record/gap.ts";
import { claimOf, sortedClaims } from "../claim-of.ts";
import { contactValues } from "../contact-values.ts";
import { dayOf, isTold } from "../days-of.ts";
import { findingId } from "../finding-id.ts";
import { toldBy } from "../told-by.ts";

/** Contacts told as a set: how many and when is not known. A set of one day is told well enough, and one that is planned lacks nothing yet. */
export function unnumberedGap(contact: RecordContact): readonly Gap[] {
  if (!contact.several || !isTold(contact) || dayOf(contact) !== null) return [];
  const claims = sortedClaims(contact.accounts.filter((a) => a.several).map((a) => claimOf(a, "several", "several")));
  if (claims.length === 0) return [];
  return [
    {
      id: findingId("gap-unnumbered", [contact.id]),
      kind: "unnumbered",
      contact: contact.id,
      claim: { n: null, scope: null },
      identified: [],
      possible: [],
      missing: null,
      claims,
      message: { key: "gap.unnumbered", values: { ...contactValues(contact), ...toldBy(claims, contact.accounts) } },
    },
  ];
}
