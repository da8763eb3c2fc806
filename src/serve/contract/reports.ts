import { z } from "zod";
import { Actor, Reading } from "#model/reading.ts";
import { Account } from "#model/record/account.ts";
import { StoredReport } from "#model/record/stored-report.ts";
import { asksDays, DAYS, Word } from "./asked.ts";
import { DecisionView } from "./decisions.ts";
import { FactView } from "./facts.ts";
import { DiscrepancyView } from "./findings.ts";
import { listOf, PAGING } from "./listing.ts";
import { Names, Reports } from "./names.ts";
import { Part } from "./part.ts";
import { type Told, told } from "./told.ts";

export const ReportQuery = asksDays({
  outlet: told(Word.optional(), { en: "The outlet, as the report names it.", ar: "وسيلة الإعلام كما يسميها التقرير." }),
  ...DAYS,
  wire: told(Word.optional(), { en: "The id of a report: those that copy the same text as this one.", ar: "معرف تقرير: ما ينسخ نصه نفسه." }),
  ...PAGING,
});

/** No text that is taken in is longer, and none has more parts. */
const MOST_UNITS = 99_999_999;

/** A place in a text or the number of a part of it. */
const place = (least: number, words: Told) =>
  told(
    z
      .string()
      .refine((digits) => /^\d{1,8}$/.test(digits) && Number(digits) >= least, { params: { fault: "not-in-range", least, most: MOST_UNITS } })
      .transform(Number)
      .optional(),
    words,
    { type: "integer", minimum: least, maximum: MOST_UNITS },
  );

/** Which part of a long report is asked for; without it, all of it. */
export const PartQuery = z.strictObject({
  part: place(1, {
    en: "Of a long text only this part, from 1 on: its words, and what was read in it.",
    ar: "من النص الطويل هذا الجزء وحده، والأول 1: ألفاظه وما قُرئ فيه.",
  }),
  at: place(0, {
    en: "The part that holds this offset, in UTF-16 units. Where `part` is given too, that counts.",
    ar: "الجزء الذي يقع فيه هذا الموضع، بوحدات UTF-16. وإن ذُكر `part` معه فالعبرة به.",
  }),
});

/** A report without its text. */
export const ReportLine = z
  .object(StoredReport.unwrap().shape)
  .omit({ text: true })
  .readonly()
  .meta({ id: "ReportLine", description: "A report without its text.", "x-description-ar": "تقرير بلا نصه." });

/** The newest first. */
export const ReportList = listOf(ReportLine).meta({
  id: "ReportList",
  description: "A page of reports, the newest first.",
  "x-description-ar": "صفحة تقارير، الأحدث أولا.",
});

/** A report, its text as published, and what was read of it. */
export const ReportPage = z
  .object({
    report: StoredReport.meta({ id: "StoredReport", description: "A report as it is kept.", "x-description-ar": "تقرير كما هو محفوظ." }),
    /** What of the text is in `report.text`: all of it where no part was asked for. Of a part, the reading and the facts are those that begin in it. */
    part: Part,
    /** Spans in it are UTF-16 units of the report's text. */
    reading: z.object(Reading.unwrap().shape).omit({ text: true }).readonly(),
    /** The contact on record for each contact of the reading; such that an analyst took out have none. */
    contacts: z.record(z.string(), z.string()),
    /** Contacts that analysts added to it, as the accounts of them are filed, with the contact on record; null where it was taken out again. */
    added: z.array(z.object({ account: Account, contact: z.string().nullable() }).readonly()).readonly(),
    /** Those whom analysts named by words of the report, which stand in their `mentions`. */
    named: z.array(Actor).readonly(),
    /** The facts that hold, as they are filed, with their words: what analysts added and corrected among them; what they rejected is in the reading alone. */
    facts: z.array(FactView).readonly(),
    discrepancies: z.array(DiscrepancyView).readonly(),
    /** Those that name words of the report, and their undoing. */
    decisions: z.array(DecisionView).readonly(),
    /** Other reports that copy the same text. */
    copies: z.array(z.string()).readonly(),
    names: Names,
    reports: Reports,
  })
  .readonly()
  .meta({
    id: "ReportPage",
    description: "A report, its text as published, and what was read of it. Spans are UTF-16 units of the text.",
    "x-description-ar": "تقرير ونصه كما نشر وما قرئ منه. والمواضع بوحدات UTF-16 في النص.",
  });

export type ReportLine = z.infer<typeof ReportLine>;
export type ReportList = z.infer<typeof ReportList>;
export type ReportPage = z.infer<typeof ReportPage>;
