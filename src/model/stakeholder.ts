import { z } from "zod";
import { Span } from "./span.ts";

/** An actor said to be affected, and how. Not: a participant, unless the report says that he is affected too. */
export const Stakeholder = z
  .object({
    id: z.string(),
    actor: z.string(),
    /** The words that tell how. */
    effect: Span,
    /** What affects the actor, where a contact or scenario of the reading does. */
    of: z.union([z.object({ contact: z.string() }).readonly(), z.object({ scenario: z.string() }).readonly()]).nullable(),
    evidence: z.array(Span).readonly(),
    rules: z.array(z.string()).readonly(),
  })
  .readonly();

export type Stakeholder = z.infer<typeof Stakeholder>;
