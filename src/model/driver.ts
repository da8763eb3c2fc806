import { z } from "zod";
import { Span } from "./span.ts";

/** What something open is said to depend on. Not: a condition with its consequence, which is a scenario. */
export const Driver = z
  .object({
    id: z.string(),
    /** What is open. */
    question: Span,
    dependsOn: Span,
    /** Who says so; null where the report does. */
    speaker: z.string().nullable(),
    evidence: z.array(Span).readonly(),
    rules: z.array(z.string()).readonly(),
  })
  .readonly();

export type Driver = z.infer<typeof Driver>;
