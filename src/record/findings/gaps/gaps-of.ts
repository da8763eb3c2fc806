import type { RecordContact } from "#model/record/contact.ts";
import type { Gap } from "#model/record/gap.ts";
import type { Known, Neighbourhood } from "../neighbourhood.ts";
import { countGaps } from "./count-gaps.ts";
import { overdueGap } from "./overdue-gap.ts";
import { silenceGaps } from "./silence-gaps.ts";
import { unnumberedGap } from "./unnumbered-gap.ts";

/**
 * All that the record knows it lacks about one contact. `today` is a day number, and the only thing here that changes by itself: what is planned becomes overdue without any new account. Needs
 * the accounts of the contact, the claims of order about them, and the contacts within reach; see `reachOf`.
 */
export function gapsOf(contact: RecordContact, near: Pick<Neighbourhood, "others" | "sequences">, known: Known, today: number): readonly Gap[] {
  return [
    ...countGaps(contact, near.others, known),
    ...unnumberedGap(contact),
    ...overdueGap(contact, near.others, today),
    ...silenceGaps(contact, near.others, near.sequences, known),
  ];
}
