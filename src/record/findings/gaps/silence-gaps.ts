import { civilDate, isoDay, isoMonth } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Gap } from "#model/record/gap.ts";
import { sortedClaims } from "../claim-of.ts";
import { contactValues } from "../contact-values.ts";
import { countedAmong } from "../counts/may-count.ts";
import { dayOf } from "../days-of.ts";
import { findingId } from "../finding-id.ts";
import type { Known } from "../neighbourhood.ts";
import type { PlacedSequence } from "../placed-sequence.ts";
import { breaksBefore, brokenSilence } from "../sequences/broken-silence.ts";
import { sequenceClaim, sequenceValue } from "../sequences/out-of-place.ts";
import { toldDaysApart } from "../sequences/told-days-apart.ts";
import { toldBy } from "../told-by.ts";

/** From so many days on a break is told in months, and what it leads back to is a month. */
const MONTHS_FROM = 28;

function aboutWhen(day: number, days: number): string {
  if (days < MONTHS_FROM) return `${isoDay(day)}~`;
  const { year, month } = civilDate(day);
  return `${isoMonth(year, month)}~`;
}

/**
 * The contact that a break implies: «after a break of nearly two months» means that there was one nearly two months before. Lacks where the record holds none of the family and parties about
 * that day; one whose day is not known may be it.
 */
export function silenceGaps(contact: RecordContact, others: readonly RecordContact[], sequences: readonly PlacedSequence[], known: Known): readonly Gap[] {
  const day = dayOf(contact);
  // Where the record holds a contact within the break, it is the break that is in doubt.
  if (day === null || brokenSilence(contact, others, sequences, known).length > 0) return [];
  const told = Map.groupBy(breaksBefore(contact, sequences), (s) => `${s.days}`);
  return [...told.values()].flatMap((same): readonly Gap[] => {
    const claim = same[0] as PlacedSequence;
    const days = claim.days as number;
    const room = toldDaysApart(claim);
    if (room === null) return [];
    const around = { from: day - Math.min(room.most, 2 * days), to: day - Math.max(room.least, 1) };
    const { identified, possible } = countedAmong(contact, others, around, known);
    if (identified.length > 0) return [];
    const claims = sortedClaims(same.map(sequenceClaim));
    const when = aboutWhen(day - days, days);
    return [
      {
        id: findingId("gap-silence", [contact.id, `${days}`]),
        kind: "silence",
        contact: contact.id,
        claim: { n: 1, scope: `about ${when.slice(0, -1)}` },
        identified: [],
        possible: possible.map((c) => c.id).sort(),
        missing: 1,
        claims,
        message: { key: "gap.silence", values: { ...contactValues(contact), ...toldBy(claims, contact.accounts), told: sequenceValue(claim), when } },
      },
    ];
  });
}
