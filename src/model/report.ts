import { z } from "zod";

/** A report as it is handed to the reader: one published text and what is known of it; null where unknown. */
export const Report = z
  .object({
    id: z.string().min(1),
    /** ISO 8601 date or date-time. */
    publishedAt: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2}([T ].*)?)?)?$/)
      .nullish()
      .transform((v) => v ?? null),
    outlet: z
      .string()
      .nullish()
      .transform((v) => v ?? null),
    url: z
      .string()
      .nullish()
      .transform((v) => v ?? null),
    title: z
      .string()
      .nullish()
      .transform((v) => v ?? null),
    text: z.string(),
  })
  .readonly();

export type Report = z.infer<typeof Report>;
