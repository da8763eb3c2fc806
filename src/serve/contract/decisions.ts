import { z } from "zod";
import { Action, Anchor, Decision } from "#model/record/decision.ts";
import { Word } from "./asked.ts";
import { listOf, PAGING } from "./listing.ts";
import { told } from "./told.ts";

/** A note longer than this is a report. */
const LONGEST_NOTE = 10_000;
const LONGEST_AUTHOR = 200;

/** A decision that is to be made. */
export const NewDecision = z
  .strictObject({
    action: Action,
    /** Why. */
    note: z.string().max(LONGEST_NOTE).nullish(),
    /** In whose name; the server's own author where it is left out. */
    author: z.string().trim().min(1).max(LONGEST_AUTHOR).optional(),
  })
  .meta({ id: "NewDecision", description: "A decision that is to be made.", "x-description-ar": "قرار يراد اتخاذه." });

export const DecisionView = z
  .object({
    ...Decision.unwrap().shape,
    /** The number of the decision that undid it; null while it holds. */
    undoneBy: z.int().nullable(),
    /** The first words of a report that it names, as they stand there; null where it names none. */
    place: z
      .object({ ...Anchor.unwrap().shape, words: z.string() })
      .readonly()
      .nullable(),
  })
  .readonly()
  .meta({
    id: "Decision",
    description: "One line of the ledger of decisions. Lines are only ever added; an undo is a decision.",
    "x-description-ar": "سطر من سجل القرارات. تضاف السطور ولا تغير، والإلغاء قرار.",
  });

export const DecisionQuery = z.strictObject({
  contact: told(Word.optional(), { en: "Those that bear on this contact.", ar: "ما يخص هذا التواصل." }),
  ...PAGING,
});

/** Newest first. */
export const DecisionList = listOf(DecisionView).meta({
  id: "DecisionList",
  description: "A page of decisions, the newest first.",
  "x-description-ar": "صفحة قرارات، الأحدث أولا.",
});

export type NewDecision = z.infer<typeof NewDecision>;
export type DecisionView = z.infer<typeof DecisionView>;
export type DecisionList = z.infer<typeof DecisionList>;
