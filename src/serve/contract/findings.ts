import { z } from "zod";
import { Claim, Discrepancy, DiscrepancyKind } from "#model/record/discrepancy.ts";
import { Gap, GapKind } from "#model/record/gap.ts";
import { Word } from "./asked.ts";
import { listOf, PAGING } from "./listing.ts";

/** One thing in both languages. */
export const Sentence = z.object({ ar: z.string(), en: z.string() }).readonly().meta({ id: "Sentence" });

/** One of the values that do not agree, with the words it rests on. */
export const ClaimView = z
  .object({ ...Claim.unwrap().shape, words: z.string() })
  .readonly()
  .meta({ id: "Claim" });

const SHOWN = {
  /** What does not agree or is missing, said in full. */
  sentence: Sentence,
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
  });

export const GapView = z
  .object({ ...Gap.unwrap().shape, ...SHOWN })
  .readonly()
  .meta({ id: "Gap", description: "What the record knows it lacks." });

const STORY = Word.optional().meta({ description: "The id of a story: those of its contacts." });
const SETTLED = z.enum(["open", "settled", "all"]).optional().meta({ description: "Only those that are open (where nothing is said: all)." });

export const DiscrepancyQuery = z.strictObject({
  kind: DiscrepancyKind.optional(),
  contact: Word.optional(),
  report: Word.optional(),
  story: STORY,
  state: SETTLED,
  ...PAGING,
});
export const GapQuery = z.strictObject({ kind: GapKind.optional(), contact: Word.optional(), story: STORY, state: SETTLED, ...PAGING });

export const DiscrepancyList = listOf(DiscrepancyView).meta({ id: "DiscrepancyList" });
export const GapList = listOf(GapView).meta({ id: "GapList" });

export type Sentence = z.infer<typeof Sentence>;
export type ClaimView = z.infer<typeof ClaimView>;
export type DiscrepancyView = z.infer<typeof DiscrepancyView>;
export type GapView = z.infer<typeof GapView>;
export type DiscrepancyList = z.infer<typeof DiscrepancyList>;
export type GapList = z.infer<typeof GapList>;
