import { z } from "zod";
import { Act, Position, PositionKind, Question, Scenario, Span, Statement } from "../reading.ts";
import { FiledKind } from "./filed-fact.ts";

/** Words that an analyst chose: at least one letter. */
export const ChosenWords = Span.refine(({ start, end }) => start < end, { params: { fault: "no-words" } });

/**
 * The words of a report by which a decision names a fact that is no contact. Words stay where they are when a newer reader reads the report again. It names the fact of this kind whose
 * content and evidence share most letters with them: of several on the same words that of the actor, and what is told so.
 */
export const FactAnchor = z
  .object({
    kind: FiledKind,
    report: z.string(),
    span: ChosenWords,
    /** Whose fact it is as it was read: speaker, holder, actor; null where nobody's. */
    actor: z.string().nullable(),
    /** A position's kind, a statement's act, as it was read; null for other facts. */
    told: z.string().nullable(),
    /** Of a fact that an analyst added the number of that decision, which alone names it; null for one that was read. */
    added: z.int().nullable(),
  })
  .readonly();

/** What an analyst says that a fact is; its words are those of the report. Kinds that nobody adds are only ever rejected. */
export const FactDraft = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("statement"),
      fact: Statement.unwrap().pick({ speaker: true, act: true, direct: true, topics: true }).extend({ content: ChosenWords }).readonly(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal("position"),
      fact: Position.unwrap()
        .pick({ kind: true, holder: true, addressee: true, topics: true })
        .extend({ content: ChosenWords, counterpart: ChosenWords.nullable() })
        .readonly(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal("scenario"),
      fact: Scenario.unwrap()
        .pick({ speaker: true })
        .extend({ condition: ChosenWords.nullable(), consequence: ChosenWords, likelihood: ChosenWords.nullable() })
        .readonly(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal("question"),
      fact: Question.unwrap()
        .pick({ speaker: true })
        .extend({ alternatives: z.array(ChosenWords).min(2).readonly() })
        .readonly(),
    })
    .readonly(),
]);

/** A corrected value of a fact, one attribute each: the field of that name. `null` takes the value away. */
export const FactCorrection = z.discriminatedUnion("attribute", [
  z.object({ attribute: z.literal("speaker"), value: z.string() }).readonly(),
  z.object({ attribute: z.literal("act"), value: Act }).readonly(),
  z.object({ attribute: z.literal("direct"), value: z.boolean() }).readonly(),
  z.object({ attribute: z.literal("holder"), value: z.string() }).readonly(),
  z.object({ attribute: z.literal("kind"), value: PositionKind }).readonly(),
  z.object({ attribute: z.literal("addressee"), value: z.string().nullable() }).readonly(),
  z.object({ attribute: z.literal("topics"), value: z.array(z.string()).readonly() }).readonly(),
  z.object({ attribute: z.literal("content"), value: ChosenWords }).readonly(),
  z.object({ attribute: z.literal("counterpart"), value: ChosenWords.nullable() }).readonly(),
  z.object({ attribute: z.literal("condition"), value: ChosenWords.nullable() }).readonly(),
  z.object({ attribute: z.literal("consequence"), value: ChosenWords }).readonly(),
  z.object({ attribute: z.literal("likelihood"), value: ChosenWords.nullable() }).readonly(),
  z.object({ attribute: z.literal("alternatives"), value: z.array(ChosenWords).min(2).readonly() }).readonly(),
]);

export type FactAnchor = z.infer<typeof FactAnchor>;
export type FactDraft = z.infer<typeof FactDraft>;
export type FactCorrection = z.infer<typeof FactCorrection>;
export type FactAttribute = FactCorrection["attribute"];

/** What of each kind of fact can be corrected, in the order in which it is asked. */
export const CORRECTABLE = {
  statement: ["speaker", "act", "direct", "topics", "content"],
  position: ["holder", "kind", "addressee", "topics", "content", "counterpart"],
  scenario: ["speaker", "condition", "consequence", "likelihood"],
  question: ["speaker", "alternatives"],
  "follow-up": [],
  stakeholder: [],
  driver: [],
} as const satisfies Readonly<Record<FiledKind, readonly FactAttribute[]>>;

/** Whether a fact of this kind has such an attribute. */
export const isCorrectable = (kind: FiledKind, attribute: FactAttribute): boolean => (CORRECTABLE[kind] as readonly FactAttribute[]).includes(attribute);
