import { z } from "zod";
import { Claim, Discrepancy, DiscrepancyKind } from "#model/record/discrepancy.ts";
import { Gap, GapKind } from "#model/record/gap.ts";
import { several, Word } from "./asked.ts";
import { listOf, PAGING } from "./listing.ts";
import { told } from "./told.ts";

/** One thing in both languages. */
export const Sentence = z
  .object({ ar: z.string(), en: z.string() })
  .readonly()
  .meta({ id: "Sentence", description: "One thing said in both languages.", "x-description-ar": "قول واحد باللغتين." });

/** One of the values that do not agree, with the words it rests on. */
export const ClaimView = z
  .object({ ...Claim.unwrap().shape, words: z.string() })
  .readonly()
  .meta({
    id: "Claim",
    description: "One of the values that do not agree, with the words it rests on.",
    "x-description-ar": "إحدى القيم المتضاربة مع الكلمات التي تقوم عليها.",
  });

const SHOWN = {
  /** What does not agree or is missing, said in full. */
  sentence: Sentence,
  /** The same without the name of its contact, for where it stands beside that. */
  short: Sentence,
  claims: z.array(ClaimView).readonly(),
  /** The decision by which an analyst settled it; null while it is open. */
  settled: z.int().nullable(),
};

export const DiscrepancyView = z
  .object({ ...Discrepancy.unwrap().shape, ...SHOWN })
  .readonly()
  .meta({
    id: "Discrepancy",
    description: "Two accounts, or an account and the record, that cannot both be right; a `readout` is a difference between sides.",
    "x-description-ar": "روايتان، أو رواية والسجل، لا تصحان معا، و`readout` فرق بين ما يذكره الجانبان.",
  });

export const GapView = z
  .object({ ...Gap.unwrap().shape, ...SHOWN })
  .readonly()
  .meta({ id: "Gap", description: "What the record knows it lacks.", "x-description-ar": "ما يعرف السجل أنه ينقصه." });

const STORY = told(Word.optional(), { en: "The id of a story: those of its contacts.", ar: "معرف ملف: ما يخص تواصلاته." });
const CONTACT = told(Word.optional(), { en: "The id of a contact.", ar: "معرف تواصل." });
const STATE = told(
  z.enum(["open", "settled", "all"]).optional(),
  { en: "Those that are open, those that an analyst settled, or all.", ar: "المفتوح، أو ما حسمه محلل، أو كله." },
  { default: "all" },
);

export const DiscrepancyQuery = z.strictObject({
  kind: several(DiscrepancyKind, { en: "The kind of discrepancy.", ar: "نوع التضارب." }, DiscrepancyKind.options.length),
  contact: CONTACT,
  report: told(Word.optional(), { en: "The id of a report whose words it rests on.", ar: "معرف تقرير يقوم التضارب على كلماته." }),
  story: STORY,
  state: STATE,
  ...PAGING,
});
export const GapQuery = z.strictObject({
  kind: told(GapKind.optional(), {
    en: "The kind of gap; `overdue` is a plan whose day has passed by today.",
    ar: "نوع الثغرة، و`overdue` موعد فات حتى اليوم.",
  }),
  contact: CONTACT,
  story: STORY,
  state: STATE,
  ...PAGING,
});

export const DiscrepancyList = listOf(DiscrepancyView).meta({
  id: "DiscrepancyList",
  description: "A page of discrepancies.",
  "x-description-ar": "صفحة تضاربات.",
});
export const GapList = listOf(GapView).meta({ id: "GapList", description: "A page of gaps.", "x-description-ar": "صفحة ثغرات." });

export type Sentence = z.infer<typeof Sentence>;
export type ClaimView = z.infer<typeof ClaimView>;
export type DiscrepancyView = z.infer<typeof DiscrepancyView>;
export type GapView = z.infer<typeof GapView>;
export type DiscrepancyList = z.infer<typeof DiscrepancyList>;
export type GapList = z.infer<typeof GapList>;
