import { z } from "zod";
import { ContactKind, ContactStatus } from "#model/reading.ts";

/** What is needed to name a contact and to lead to it. */
export const ContactBrief = z
  .object({
    id: z.string(),
    kind: ContactKind,
    status: ContactStatus,
    several: z.boolean(),
    /** Those between whom it is, and of these who receive the others, by id. */
    parties: z.array(z.string()).readonly(),
    hosts: z.array(z.string()).readonly(),
    sides: z.array(z.string()).readonly(),
    /** The date shown, EDTF. */
    date: z.string().nullable(),
    /** Day numbers (days since 1970-01-01) between which it lies; null where nothing is known. */
    earliest: z.int().nullable(),
    latest: z.int().nullable(),
  })
  .readonly()
  .meta({ id: "ContactBrief", description: "What is needed to name a contact and to lead to it.", "x-description-ar": "ما يلزم لتسمية تواصل والوصول إليه." });

export type ContactBrief = z.infer<typeof ContactBrief>;
