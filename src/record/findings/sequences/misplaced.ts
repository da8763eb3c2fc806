import type { RecordContact } from "#model/record/contact.ts";
import { dayOf } from "../days-of.ts";
import { relateParties } from "../parties.ts";
import type { PlacedSequence } from "../placed-sequence.ts";
import { type OutOfPlace, sequenceClaim, sequenceValue } from "./out-of-place.ts";
import { toldDaysApart } from "./told-days-apart.ts";

/** A day may be reckoned from that of publication, or be the next one elsewhere: so much of a reversed order proves nothing. */
const RECKONED_DAYS = 1;

/** A contact that is told to have come so long after (or before) another, where the dates of both say otherwise. The other is of the same parties, else the report means another. */
export function misplaced(contact: RecordContact, others: readonly RecordContact[], sequences: readonly PlacedSequence[]): readonly OutOfPlace[] {
  const day = dayOf(contact);
  if (day === null) return [];
  const told = Map.groupBy(
    sequences.filter((s) => s.other !== null && contact.accounts.some((a) => a.id === s.account)),
    (s) => `${sequenceValue(s)} ${s.other}`,
  );
  return [...told.values()].flatMap((same): readonly OutOfPlace[] => {
    const claim = same[0] as PlacedSequence;
    const other = others.find((c) => c.id !== contact.id && c.accounts.some((a) => a.id === claim.other) && relateParties(contact, c) === "same");
    const otherDay = other === undefined ? null : dayOf(other);
    if (other === undefined || otherDay === null) return [];
    const apart = claim.order === "after" ? day - otherDay : otherDay - day;
    const room = toldDaysApart(claim);
    const values = { told: sequenceValue(claim), earlier: other.date?.value ?? "", apart: `${Math.abs(apart)}` };
    const own = same.map(sequenceClaim);
    if (apart < -RECKONED_DAYS) return [{ key: "sequence.order", own, other, values }];
    return room === null || apart < 0 || (apart >= room.least && apart <= room.most) ? [] : [{ key: "sequence.apart", own, other, values }];
  });
}
