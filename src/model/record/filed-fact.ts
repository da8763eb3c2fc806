import { z } from "zod";
import { Driver } from "../driver.ts";
import { FollowUp } from "../follow-up.ts";
import { Position, Question, Scenario, Span, Statement } from "../reading.ts";
import { Stakeholder } from "../stakeholder.ts";

/** Facts that are no contacts, as they are filed. */
export const FiledKind = z.enum(["statement", "position", "scenario", "question", "follow-up", "stakeholder", "driver"]);

/** A fact as read or told. Ids in it are those of its Reading. */
export const Fact = z.union([Statement, Position, Scenario, Question, FollowUp, Stakeholder, Driver]);

/** What analysts did to a fact. */
export const DecidedFact = z
  .object({
    what: z.enum(["added", "corrected"]),
    /** The numbers of their decisions, that which added it first. */
    decisions: z.array(z.number()).min(1).readonly(),
    /** The fact as the reader has it, where it was corrected; as it was added, where that was corrected; else null. */
    before: Fact.nullable(),
  })
  .readonly();

/** A fact of one report with what is needed to find it. */
export const FiledFact = z
  .object({
    /** `REPORT.KIND.START`, START where its first evidence begins; of one that an analyst added `REPORT.KIND.START-dNUMBER`, NUMBER that of the decision. */
    id: z.string(),
    kind: FiledKind,
    report: z.string(),
    /** Speaker, holder, actor; null where none. */
    actor: z.string().nullable(),
    /** The side that the actor acts for; null where unknown. */
    side: z.string().nullable(),
    topics: z.array(z.string()).readonly(),
    /** Day of publication, YYYY-MM-DD. */
    published: z.string().nullable(),
    /** The account of its report that it is about or that sets it in motion; null where none. */
    account: z.string().nullable(),
    /** Its first evidence. */
    span: Span,
    /** The fact as it holds: as read, where no analyst decided otherwise. */
    fact: Fact,
    /** Absent where no decision bears on it. */
    decided: DecidedFact.optional(),
  })
  .readonly();

export type FiledKind = z.infer<typeof FiledKind>;
export type Fact = z.infer<typeof Fact>;
export type DecidedFact = z.infer<typeof DecidedFact>;
export type FiledFact = z.infer<typeof FiledFact>;
