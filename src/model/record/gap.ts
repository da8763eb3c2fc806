import { z } from "zod";
import { Claim } from "./discrepancy.ts";

/**
 * `count`: an ordinal above what the record holds; `unnumbered`: several contacts told as a set, without number or dates; `overdue`: planned for a day that has passed, with no
 * account of what became of it; `silence`: a break that implies an earlier contact which the record does not hold.
 */
export const GapKind = z.enum(["count", "unnumbered", "overdue", "silence"]);

/** What the record knows it lacks. */
export const Gap = z
  .object({
    id: z.string(),
    kind: GapKind,
    /** The contact whose account makes the claim. */
    contact: z.string(),
    /** What is claimed: the `n`th within `scope`; null where no number is told. */
    claim: z.object({ n: z.number().nullable(), scope: z.string().nullable() }).readonly(),
    /** Ids of the contacts on record that the claim counts. */
    identified: z.array(z.string()).readonly(),
    /** Ids of contacts that may be among those that lack, but cannot be counted (no date, several told as one, not confirmed). */
    possible: z.array(z.string()).readonly(),
    /** How many lack; null where the claim has no number. */
    missing: z.number().nullable(),
    claims: z.array(Claim).readonly(),
    message: z.object({ key: z.string(), values: z.record(z.string(), z.string()) }).readonly(),
  })
  .readonly();

export type GapKind = z.infer<typeof GapKind>;
export type Gap = z.infer<typeof Gap>;
