import { z } from "zod";

/** Which part of a report's text an answer holds: of a text of usual length, all of it. */
export const Part = z
  .object({
    /** From 1 on, and how many there are. */
    number: z.int(),
    of: z.int(),
    /** Where it begins and ends in the text, UTF-16 units. */
    start: z.int(),
    end: z.int(),
    /** The length of the whole text. */
    length: z.int(),
  })
  .readonly()
  .meta({
    id: "Part",
    description: "Which part of a report's text an answer holds: of a text of usual length all of it. Offsets are UTF-16 units of the whole text.",
    "x-description-ar": "أي جزء من نص التقرير في الجواب: من النص ذي الطول المعتاد كله. والمواضع بوحدات UTF-16 في النص كله.",
  });

export type Part = z.infer<typeof Part>;
