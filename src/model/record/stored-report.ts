import { z } from "zod";
import { Genre } from "../reading.ts";

/** A report as the record keeps it: what was taken in, unchanged, and what intake found out about it. */
export const StoredReport = z
  .object({
    /** Content hash: the first 16 hexadecimal digits of SHA-256 over outlet, day of publication, title and text. */
    id: z.string(),
    /** The id that the report came with. */
    givenId: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    /** ISO 8601. */
    publishedAt: z.string().nullable(),
    publishedAtInferred: z.boolean(),
    language: z.string(),
    genre: Genre,
    text: z.string(),
    /** When it was taken in, ISO 8601, UTC. */
    addedAt: z.string(),
    /** The first report of those that copy one text; its own id where it copies none. */
    wire: z.string(),
  })
  .readonly();

export type StoredReport = z.infer<typeof StoredReport>;
