import type { SequenceClaim } from "#model/record/sequence-claim.ts";

/** A claim of order, with accounts of the record in place of contacts of a Reading. */
export interface PlacedSequence extends Omit<SequenceClaim, "contact" | "other"> {
  readonly report: string;
  /** The account that is placed. */
  readonly account: string;
  /** The other account; null where the report tells of no contact there. */
  readonly other: string | null;
}

/** Puts the claims of one Reading into the record; a claim whose contact has no account (it was rejected) is dropped. */
export const placeSequences = (claims: readonly SequenceClaim[], report: string, accountOf: ReadonlyMap<string, string>): readonly PlacedSequence[] =>
  claims.flatMap(({ contact, other, ...claim }) => {
    const account = accountOf.get(contact);
    return account === undefined ? [] : [{ ...claim, report, account, other: other === null ? null : (accountOf.get(other) ?? null) }];
  });
