import type { RecordContact } from "#model/record/contact.ts";
import type { Claim } from "#model/record/discrepancy.ts";
import type { PlacedSequence } from "../placed-sequence.ts";

/** What does not agree with the order that is told: the claims of the report, the contact that the record dates, and the sentence. */
export interface OutOfPlace {
  readonly key: string;
  readonly own: readonly Claim[];
  readonly other: RecordContact;
  readonly values: Readonly<Record<string, string>>;
}

/** A claim of order as a machine's word: `after 14 about`. */
export const sequenceValue = ({ order, days, comparator }: PlacedSequence): string =>
  [order, days, days === null ? null : comparator].filter((x) => x !== null).join(" ");

/** The claim itself, with its words. */
export const sequenceClaim = (told: PlacedSequence): Claim => ({
  report: told.report,
  account: told.account,
  value: sequenceValue(told),
  span: told.span,
  speaker: null,
});
