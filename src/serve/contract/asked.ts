import { z } from "zod";
import { parseIsoDay } from "#model/calendar.ts";
import { type Told, told } from "./told.ts";

/** The length of a whole day as written, YYYY-MM-DD. */
const DAY_LETTERS = 10;
/** No id, name or topic of the record is longer. */
const LONGEST = 500;

/** A day, YYYY-MM-DD. */
export const Day = z
  .string()
  .refine((text) => text.length === DAY_LETTERS && parseIsoDay(text) !== null, { params: { fault: "not-a-day" } })
  .meta({ description: "A day, YYYY-MM-DD.", "x-description-ar": "يوم، YYYY-MM-DD.", format: "date" });

/** Words or an id that something is asked by. */
export const Word = z.string().min(1).max(LONGEST);

/** A parameter that may be given several times. */
export const several = <T extends z.ZodType>(item: T, { en, ar }: Told, most = 20) =>
  told(
    z.union([item.transform((one) => [one]), z.array(item).max(most)]).optional(),
    { en: `${en} May be given up to ${most} times.`, ar: `${ar} يجوز تكراره حتى ${most} مرة.` },
    {
      type: "array",
      items: item instanceof z.ZodEnum ? { type: "string", enum: item.options } : { type: "string", minLength: 1, maxLength: LONGEST },
      maxItems: most,
    },
  );

/** How many are asked for: a whole number from 1 to `most`, `usual` where nothing is said. More is refused: whoever asks for more and gets less would take it for all. */
export const howMany = (most: number, usual: number, words: Told) =>
  told(
    z
      .string()
      .refine((digits) => /^[1-9]\d{0,8}$/.test(digits) && Number(digits) <= most, { params: { fault: "not-in-range", least: 1, most } })
      .transform(Number)
      .optional(),
    words,
    { type: "integer", minimum: 1, maximum: most, default: usual },
  );

/** A range of days; both ends count. */
export const DAYS = {
  from: told(Day.optional(), { en: "The first day, YYYY-MM-DD.", ar: "أول يوم، YYYY-MM-DD." }),
  to: told(Day.optional(), { en: "The last day, YYYY-MM-DD; not before the first.", ar: "آخر يوم، YYYY-MM-DD، ولا يسبق الأول." }),
};

interface Range {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Whether the days of a range, where both are given, are in order. */
export const areInOrder = ({ from = null, to = null }: Range): boolean => from === null || to === null || from <= to;
/** What is said where they are not. */
export const ORDER = { path: ["to"], params: { fault: "order" } };

/** The parameters of a question about days: no others are taken, and the first day is not after the last. */
export const asksDays = <S extends z.ZodRawShape & typeof DAYS>(shape: S) => z.strictObject(shape).refine((asked) => areInOrder(asked as Range), ORDER);
