import type { RecordContact } from "#model/record/contact.ts";
import type { Claim, Discrepancy } from "#model/record/discrepancy.ts";
import { claimOf, sortedClaims, valuesOf } from "../claim-of.ts";
import { contactValues } from "../contact-values.ts";
import { findingId } from "../finding-id.ts";
import type { Known, Neighbourhood } from "../neighbourhood.ts";
import { toldBy } from "../told-by.ts";
import { brokenSilence } from "./broken-silence.ts";
import { closerThanCounted } from "./closer-than-counted.ts";
import { misplaced } from "./misplaced.ts";

/** What the record dates another contact by: its account whose date is shown. */
function dateClaims(contact: RecordContact): readonly Claim[] {
  const account = contact.accounts.find((a) => a.id === contact.date?.account) ?? contact.accounts.find((a) => a.date !== null);
  return account === undefined || contact.date === null ? [] : [claimOf(account, "date", contact.date.value)];
}

/**
 * Orders and distances in time that the dates on record contradict: «the second visit in less than two weeks» with fourteen days between, «a week after» what was a month before, a break
 * that was none. Needs the accounts of the contact, the claims of order about them, and the contacts of the same parties within reach; see `reachOf`.
 */
export function sequenceDiscrepancies(
  contact: RecordContact,
  { others, sequences }: Pick<Neighbourhood, "others" | "sequences">,
  known: Known,
): readonly Discrepancy[] {
  const found = [...closerThanCounted(contact, others, known), ...misplaced(contact, others, sequences), ...brokenSilence(contact, others, sequences, known)];
  return found.map(({ key, own, other, values }) => {
    const claims = sortedClaims([...own, ...dateClaims(contact), ...dateClaims(other)]);
    return {
      id: findingId("sequence", [contact.id, key, other.id, ...valuesOf(claims)]),
      kind: "sequence" as const,
      contact: contact.id,
      actor: null,
      attribute: null,
      claims,
      message: { key, values: { ...contactValues(contact), ...toldBy(claims, [...contact.accounts, ...other.accounts]), ...values } },
    };
  });
}
