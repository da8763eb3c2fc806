import { z } from "zod";
import { Names, Reports } from "./names.ts";

/** So many items come where no limit is asked for. */
export const USUAL_LIMIT = 50;
/** More are never given at once: an answer stays under a megabyte or two. */
export const GREATEST_LIMIT = 500;

/** What every list may be asked. */
export const PAGING = {
  cursor: z.string().max(2_000).optional().meta({ description: "`next` of the page before. Opaque: it is only handed back." }),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform((digits) => Math.min(Number(digits), GREATEST_LIMIT))
    .optional()
    .meta({ description: `How many items; ${USUAL_LIMIT} where nothing is said, at most ${GREATEST_LIMIT}.` }),
};

/** One page of a list. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .object({
      items: z.array(item).readonly(),
      /** The cursor of the next page; null on the last. */
      next: z.string().nullable(),
      names: Names,
      reports: Reports,
    })
    .readonly();
