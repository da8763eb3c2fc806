import { z } from "zod";
import { Comparator } from "../comparator.ts";
import { Span } from "../span.ts";

/** How long after (or before) another contact of the same parties a contact is said to have been: «about two weeks after an earlier meeting», «after a break of nearly two months». */
export const SequenceClaim = z
  .object({
    /** Of the Reading: the contact that is placed. */
    contact: z.string(),
    /** Of the Reading: the other contact; null where it is none of the Reading («after a break of two months»). */
    other: z.string().nullable(),
    /** `after`: the contact follows the other. */
    order: z.enum(["after", "before"]),
    /** Days; null where only the order is told. */
    days: z.number().nullable(),
    comparator: Comparator.nullable(),
    span: Span,
  })
  .readonly();

export type SequenceClaim = z.infer<typeof SequenceClaim>;
