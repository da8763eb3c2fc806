import { z } from "zod";
import { Span } from "./reading.ts";

/** The kinds of facts that a Reading holds. */
export const FactKind = z.enum(["actor", "contact", "statement", "position", "scenario", "question", "follow-up", "driver", "stakeholder"]);

/** Why a draft did not become a fact of its own; each has a message `lost.…`. */
export const LossReason = z.enum([
  "told-again",
  "same-clause",
  "general-remark",
  "pair-unclear",
  "no-negotiations",
  "within-contact",
  "parties-missing",
  "within-words",
  "became-via",
  "no-content",
  "other-verb",
  "whole-decides",
  "same-position",
  "nothing-follows",
  "asked-again",
]);

/** A draft that lost: what it would have told, where, and to what. */
export const Lost = z
  .object({
    fact: FactKind,
    /** A contact's or position's kind, a statement's act; `condition`, `question`. */
    told: z.string(),
    rule: z.string(),
    span: Span,
    reason: LossReason,
    /** Words of the draft that won; null where nothing did. */
    by: Span.nullable(),
  })
  .readonly();

/** Some words of the report with their place. Offsets as in `Span`. */
export const Words = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), words: z.string() }).readonly();

/** A fact with the rules that made it, all the words it rests on, and what lost to it. */
export const ExplainedFact = z
  .object({
    kind: FactKind,
    id: z.string(),
    rules: z.array(z.string()).readonly(),
    evidence: z.array(Words).readonly(),
    lost: z.array(Lost).readonly(),
  })
  .readonly();

/** How one Reading came about. */
export const Explanation = z
  .object({
    facts: z.array(ExplainedFact).readonly(),
    /** What became part of no fact. */
    lost: z.array(Lost).readonly(),
  })
  .readonly();

export type FactKind = z.infer<typeof FactKind>;
export type LossReason = z.infer<typeof LossReason>;
export type Lost = z.infer<typeof Lost>;
export type ExplainedFact = z.infer<typeof ExplainedFact>;
export type Explanation = z.infer<typeof Explanation>;
