import { z } from "zod";
import { Driver } from "../driver.ts";
import { FollowUp } from "../follow-up.ts";
import { Position, Question, Scenario, Span, Statement } from "../reading.ts";
import { Stakeholder } from "../stakeholder.ts";

/** Facts that are no contacts, as they are filed. */
export const FiledKind = z.enum(["statement", "position", "scenario", "question", "follow-up", "stakeholder", "driver"]);

/** A fact of one report with what is needed to find it. */
export const FiledFact = z
  .object({
    /** `REPORT.KIND.START`, START where its first evidence begins. */
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
    /** The fact as read. Ids in it are those of its Reading. */
    fact: z.union([Statement, Position, Scenario, Question, FollowUp, Stakeholder, Driver]),
  })
  .readonly();

export type FiledKind = z.infer<typeof FiledKind>;
export type FiledFact = z.infer<typeof FiledFact>;
