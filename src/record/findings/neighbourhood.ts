import type { RecordContact } from "#model/record/contact.ts";
import type { Base } from "#knowledge/base.ts";
import type { LocatePlace } from "#knowledge/place-finder.ts";
import type { PlacedSequence } from "./placed-sequence.ts";

/** What findings ask of the base. */
export interface Known {
  readonly base: Base;
  readonly locate: LocatePlace;
}

/** All that the findings of one contact are made from, besides the contact with its accounts. How far it reaches: see `reachOf`. */
export interface Neighbourhood {
  /**
   * Contacts on record of the same family and with a pair of sides in common, within reach, and those that `sequences` name as the other; the contact itself may be among them, and more
   * change nothing.
   */
  readonly others: readonly RecordContact[];
  /** Claims of order in the reports of its accounts, of these accounts. */
  readonly sequences: readonly PlacedSequence[];
}
