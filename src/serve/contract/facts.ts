import { z } from "zod";
import { PositionKind } from "#model/reading.ts";
import { FactAnchor, FactCorrection } from "#model/record/fact-decision.ts";
import { FiledFact, FiledKind } from "#model/record/filed-fact.ts";
import { DAYS, Word } from "./asked.ts";
import { listOf, PAGING } from "./listing.ts";
import { Names, Reports } from "./names.ts";

/** A fact of one report with its words. */
export const FactView = z
  .object({
    ...FiledFact.unwrap().shape,
    /** Its content as it stands in the report: what was said, wanted, asked, what is to be done, what follows. */
    words: z.string(),
    /** Further parts by their names, as they stand there: `condition`, `likelihood`, `counterpart`; of a question `question`, as it is asked, and `alternative.1`, `alternative.2` … */
    parts: z.record(z.string(), z.string()),
    /** How a decision names it. */
    anchor: FactAnchor,
    /** What the reader has, or what was added, in place of which an analyst's correction stands. */
    replaced: z.array(FactCorrection).readonly(),
  })
  .readonly()
  .meta({
    id: "Fact",
    description: "A statement, position, scenario, question, follow-up, stakeholder or driver of one report. `words` is its content as it stands there.",
  });

export const FactQuery = z.strictObject({
  kind: FiledKind.optional(),
  actor: Word.optional().meta({ description: "Who speaks, wants, is to act or is affected." }),
  side: Word.optional(),
  topic: Word.optional(),
  topicless: z
    .literal("true")
    .transform((): true => true)
    .optional()
    .meta({ description: "Only those whose words name no topic." }),
  contact: Word.optional().meta({ description: "The id of a contact, or of any account of it." }),
  story: Word.optional().meta({ description: "The id of a story: those about its contacts, the newest 400 of them." }),
  report: Word.optional(),
  ...DAYS,
  ...PAGING,
});

export const FactList = listOf(FactView).meta({ id: "FactList" });

/** What one side wants in one matter, over time. */
export const LedgerLine = z
  .object({
    side: z.string(),
    /** Null: the words name no topic. */
    topic: z.string().nullable(),
    count: z.int(),
    kinds: z.partialRecord(PositionKind, z.int()),
    first: FactView,
    last: FactView,
    /** When which kind was stated, oldest first: where a side hardens or softens. At most the last hundred. */
    course: z.array(z.object({ published: z.string().nullable(), kind: PositionKind, fact: z.string(), report: z.string() }).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: "LedgerLine", description: "What one side wants in one matter: first and last stated, and the course of it." });

export const LedgerQuery = z.strictObject({ side: Word.optional(), topic: Word.optional(), actor: Word.optional(), ...DAYS });

export const PositionLedger = z
  .object({
    lines: z.array(LedgerLine).readonly(),
    /** false where the record holds more positions than were gone through: narrow the question. */
    complete: z.boolean(),
    names: Names,
    reports: Reports,
  })
  .readonly()
  .meta({ id: "PositionLedger" });

export type FactView = z.infer<typeof FactView>;
export type FactQuery = z.infer<typeof FactQuery>;
export type FactList = z.infer<typeof FactList>;
export type LedgerLine = z.infer<typeof LedgerLine>;
export type PositionLedger = z.infer<typeof PositionLedger>;
