import { z } from "zod";
import { Span } from "./span.ts";

/** A task that is set in motion: who is to do what, by when, on what condition, as stated. Not: a position, which is what a side says that it wants or will do. */
export const FollowUp = z
  .object({
    id: z.string(),
    /** Who is to do it; null where the report does not say, or where those who agreed do it together. */
    actor: z.string().nullable(),
    task: Span,
    /** EDTF; null where no time is told. */
    by: z.string().nullable(),
    condition: Span.nullable(),
    /** The contact that sets it in motion; null where none is told close before it. */
    contact: z.string().nullable(),
    evidence: z.array(Span).readonly(),
    rules: z.array(z.string()).readonly(),
  })
  .readonly();

export type FollowUp = z.infer<typeof FollowUp>;
