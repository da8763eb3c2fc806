import { parseEdtf } from "#model/edtf.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Gap } from "#model/record/gap.ts";
import { claimOf, sortedClaims } from "../claim-of.ts";
import { contactValues } from "../contact-values.ts";
import { isTold } from "../days-of.ts";
import { findingId } from "../finding-id.ts";
import { principalsOf } from "../parties.ts";
import { toldBy } from "../told-by.ts";

/** A set told of so many days is told well enough. */
const SHORT_DAYS = 14;

/** Between two who act for two sides; a set with more is one contact with each of them, a tour or a round of letters. */
const isBetweenTwo = (contact: RecordContact): boolean => contact.sides.length === 2 && principalsOf(contact).size === 2;

/** Visits told together are a tour, messages greetings, unless they were kept quiet. */
const isToBeCounted = ({ kind, undeclared }: RecordContact): boolean => undeclared || (kind !== "visit" && kind !== "message");

function isDated({ date }: RecordContact): boolean {
  const told = date === null ? null : parseEdtf(date.value);
  return told !== null && told.earliest !== null && told.latest !== null && told.latest - told.earliest < SHORT_DAYS;
}

/** Contacts told as a set: how many and when is not known. A set of some days is told well enough, and one that is planned lacks nothing yet. */
export function unnumberedGap(contact: RecordContact): readonly Gap[] {
  if (!contact.several || !isTold(contact) || isDated(contact) || !isBetweenTwo(contact) || !isToBeCounted(contact)) return [];
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
