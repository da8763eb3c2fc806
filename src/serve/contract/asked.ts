import { z } from "zod";
import { parseIsoDay } from "#model/calendar.ts";

/** The length of a whole day as written, YYYY-MM-DD. */
const DAY_LETTERS = 10;
/** No id, name or topic of the record is longer. */
const LONGEST = 500;

/** A day, YYYY-MM-DD. */
export const Day = z
  .string()
  .refine((text) => text.length === DAY_LETTERS && parseIsoDay(text) !== null, "YYYY-MM-DD")
  .meta({ description: "A day, YYYY-MM-DD.", format: "date" });

/** Words or an id that something is asked by. */
export const Word = z.string().min(1).max(LONGEST);

/** A parameter that may be given several times. */
export const several = <T extends z.ZodType>(item: T, most = 20) =>
  z.union([item.transform((one) => [one]), z.array(item).max(most)]).meta({ description: "May be given several times." });

/** A range of days; both ends count. */
export const DAYS = {
  from: Day.optional().meta({ description: "The first day, YYYY-MM-DD." }),
  to: Day.optional().meta({ description: "The last day, YYYY-MM-DD." }),
};
