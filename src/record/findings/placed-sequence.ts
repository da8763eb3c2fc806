import type { SequenceClaim } from "#model/record/sequence-claim.ts";

/** A claim of order, with accounts of the record in place of contacts of a Reading. */
export interface PlacedSequence extends Omit<SequenceClaim, "contact" | "other"> {
  readonly report: string;
  /** The account that is placed. */
  readonly account: string;
  /** The other account; null where the report tells of no contact there. */
  readonly other: string | null;
}
