import { z } from "zod";
import { Span } from "../span.ts";

export const DiscrepancyKind = z.enum(["attribute", "confirmation", "count", "office", "sequence", "readout"]);

/** The kinds of what cannot both be right; a `readout` is a difference between sides and no error. */
export const CONFLICT_KINDS = DiscrepancyKind.exclude(["readout"]).options;

/** One of the values that do not agree: what it is, where it stands, who says it. */
export const Claim = z
  .object({
    report: z.string(),
    /** The account it belongs to; null for a claim about a person or an office. */
    account: z.string().nullable(),
    /** A machine's word for the value, the same for equal values (`180 about`, `2025-04-11`, `denies`). */
    value: z.string(),
    span: Span,
    /** An actor's id; null where the report itself says it. */
    speaker: z.string().nullable(),
  })
  .readonly();

/** Two accounts, or an account and the record, that cannot both be right. A `readout` is a difference between sides and no error. */
export const Discrepancy = z
  .object({
    /** Stable for the same claims. */
    id: z.string(),
    kind: DiscrepancyKind,
    /** The contact, by its id; null for an office. */
    contact: z.string().nullable(),
    /** The person whose office it is; else null. */
    actor: z.string().nullable(),
    /** The attribute whose values do not agree (`date`, `duration` …), else null. */
    attribute: z.string().nullable(),
    claims: z.array(Claim).readonly(),
    /** The sentence that says what does not agree: the key of a message, and its values. */
    message: z.object({ key: z.string(), values: z.record(z.string(), z.string()) }).readonly(),
  })
  .readonly();

export type DiscrepancyKind = z.infer<typeof DiscrepancyKind>;
export type Claim = z.infer<typeof Claim>;
export type Discrepancy = z.infer<typeof Discrepancy>;
