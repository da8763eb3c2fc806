import { z } from "zod";

/** A named thread of contacts, as a saved rule that gathers them by itself. Every condition given must hold; an empty list asks nothing. */
export const Story = z
  .object({
    id: z.string(),
    names: z.object({ ar: z.string(), en: z.string() }).readonly(),
    /** All of these sides take part. */
    sides: z.array(z.string()).readonly(),
    /** One of these actors takes part. */
    actors: z.array(z.string()).readonly(),
    /** One of these topics is told of an account. */
    topics: z.array(z.string()).readonly(),
    /** YYYY-MM-DD, both included; null: open. */
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .readonly();

export type Story = z.infer<typeof Story>;
