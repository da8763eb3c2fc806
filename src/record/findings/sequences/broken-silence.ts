import type { RecordContact } from "#model/record/contact.ts";
import { countedAmong } from "../counts/may-count.ts";
import { dayOf } from "../days-of.ts";
import type { Known } from "../neighbourhood.ts";
import type { PlacedSequence } from "../placed-sequence.ts";
import { type OutOfPlace, sequenceClaim, sequenceValue } from "./out-of-place.ts";
import { toldDaysApart } from "./told-days-apart.ts";

/** Contacts of the same day or the next belong to one round of contacts and end no silence between them. */
const ONE_ROUND_DAYS = 2;

/** Claims of a break before the contact, which the report puts after no contact of its own. */
export const breaksBefore = ({ accounts }: RecordContact, sequences: readonly PlacedSequence[]): readonly PlacedSequence[] =>
  sequences.filter((s) => s.other === null && s.order === "after" && s.days !== null && accounts.some((a) => a.id === s.account));

/** A break that is told to lie before the contact, where the record holds one of the same kind and parties within it. */
export function brokenSilence(
  contact: RecordContact,
  others: readonly RecordContact[],
  sequences: readonly PlacedSequence[],
  known: Known,
): readonly OutOfPlace[] {
  const day = dayOf(contact);
  if (day === null) return [];
  const told = Map.groupBy(breaksBefore(contact, sequences), sequenceValue);
  return [...told.values()].flatMap((same): readonly OutOfPlace[] => {
    const claim = same[0] as PlacedSequence;
    const least = toldDaysApart(claim)?.least ?? 0;
    // The last one decides: it is the one that the break is told to follow.
    const last = countedAmong(contact, others, { from: null, to: day }, known)
      .identified.flatMap((other) => (dayOf(other) === null ? [] : [{ other, apart: day - (dayOf(other) as number) }]))
      .filter(({ apart }) => apart > ONE_ROUND_DAYS)
      .sort((a, b) => a.apart - b.apart)[0];
    if (last === undefined || last.apart >= least) return [];
    const values = { told: sequenceValue(claim), earlier: last.other.date?.value ?? "", apart: `${last.apart}` };
    return [{ key: "sequence.break", own: same.map(sequenceClaim), other: last.other, values }];
  });
}
