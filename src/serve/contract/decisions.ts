import { z } from "zod";
import { Action, Anchor, Correction, Decision } from "#model/record/decision.ts";
import { Word } from "./asked.ts";
import { ContactBrief } from "./contact-brief.ts";
import { FactValue } from "./fact-value.ts";
import { Sentence } from "./findings.ts";
import { listOf, PAGING } from "./listing.ts";
import { Names, Places, Reports } from "./names.ts";
import { told } from "./told.ts";

/** A note longer than this is a report. */
const LONGEST_NOTE = 10_000;
const LONGEST_AUTHOR = 200;

/** What can be decided, by the `type` of an action. */
export const ActionType = z.enum([
  "accept",
  "reject",
  "correct",
  "merge",
  "split",
  "pin",
  "add",
  "add-fact",
  "add-actor",
  "reject-fact",
  "correct-fact",
  "settle",
  "undo",
]);

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
    /** Of an undo, what it takes back; null for all others. Of an undo all that follows is that decision's. */
    undoes: Action.nullable(),
    /**
     * The contacts that it is about, as they are now: after a split the new one first, then the one that it was taken from; after a rejection that of the other accounts, or what the account
     * told of where there are none. Empty where it is about none.
     */
    contacts: z.array(ContactBrief).readonly(),
    /** What was shown before and what it puts in its place; null where it puts none, or where nobody knows. */
    before: Correction.nullable(),
    after: Correction.nullable(),
    /** What a correction of another fact stands in place of, as it was read or added. */
    replaced: z.array(FactValue).readonly(),
    /** The values that a correction of such a fact puts in their place; empty for other decisions. */
    values: z.array(FactValue).readonly(),
    /** What was settled, in a sentence; null where that is neither found in the record nor known to the ledger. */
    sentence: Sentence.nullable(),
  })
  .readonly()
  .meta({
    id: "Decision",
    description: "One line of the ledger of decisions. Lines are only ever added; an undo is a decision.",
    "x-description-ar": "سطر من سجل القرارات. تضاف السطور ولا تغير، والإلغاء قرار.",
  });

export const DecisionQuery = z.strictObject({
  contact: told(Word.optional(), {
    en: "Those that bear on this contact, or on an account that one of them put aside.",
    ar: "ما يخص هذا التواصل، أو رواية استبعدها أحدها.",
  }),
  author: told(Word.optional(), { en: "Those in this name.", ar: "ما سجل بهذا الاسم." }),
  type: told(ActionType.optional(), { en: "Those of this type of action.", ar: "ما كان من هذا النوع." }),
  ...PAGING,
});

/** Newest first. */
export const DecisionList = z
  .object({
    ...listOf(DecisionView).unwrap().shape,
    places: Places,
    /** Everybody in whose name something was decided. */
    authors: z.array(z.string()).readonly(),
  })
  .readonly()
  .meta({
    id: "DecisionList",
    description: "A page of decisions, the newest first.",
    "x-description-ar": "صفحة قرارات، الأحدث أولا.",
  });

/** One line of the ledger, with everybody and everything that it names. */
export const DecisionPage = z
  .object({ decision: DecisionView, names: Names, places: Places, reports: Reports })
  .readonly()
  .meta({ id: "DecisionPage", description: "One decision.", "x-description-ar": "قرار واحد." });

export type ActionType = z.infer<typeof ActionType>;
export type NewDecision = z.infer<typeof NewDecision>;
export type DecisionView = z.infer<typeof DecisionView>;
export type DecisionPage = z.infer<typeof DecisionPage>;
export type DecisionList = z.infer<typeof DecisionList>;
