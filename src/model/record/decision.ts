import { z } from "zod";
import { Channel, ContactKind, ContactStatus, Duration, Ordinal, Participant, Span } from "../reading.ts";
import { Place } from "./account.ts";
import { Discrepancy } from "./discrepancy.ts";
import { Gap } from "./gap.ts";
import { ChosenWords, FactAnchor, FactCorrection, FactDraft, isCorrectable } from "./fact-decision.ts";
import { NewActor } from "./named-actor.ts";

/**
 * The words of a report by which a decision names an account. Words stay where they are when a newer reader reads the report again; ids of facts may not. It names the account
 * of the report whose evidence shares most letters with them.
 */
export const Anchor = z.object({ report: z.string(), span: Span }).readonly();

/** A corrected value, one attribute each. `null` takes the value away. */
export const Correction = z.discriminatedUnion("attribute", [
  z.object({ attribute: z.literal("kind"), value: ContactKind }).readonly(),
  z.object({ attribute: z.literal("status"), value: ContactStatus }).readonly(),
  z.object({ attribute: z.literal("channel"), value: Channel.nullable() }).readonly(),
  z.object({ attribute: z.literal("undeclared"), value: z.boolean() }).readonly(),
  z.object({ attribute: z.literal("date"), value: z.string().nullable() }).readonly(),
  z.object({ attribute: z.literal("duration"), value: Duration.nullable() }).readonly(),
  z.object({ attribute: z.literal("place"), value: Place.nullable() }).readonly(),
  z.object({ attribute: z.literal("ordinal"), value: Ordinal.nullable() }).readonly(),
  z.object({ attribute: z.literal("initiator"), value: z.string().nullable() }).readonly(),
  z.object({ attribute: z.literal("outcome"), value: z.string().nullable() }).readonly(),
  z.object({ attribute: z.literal("participants"), value: z.array(Participant).readonly() }).readonly(),
]);

/** The other accounts of the contact as it was before. The ledger writes them; what is sent is not heeded. */
const Others = z.array(Anchor).readonly().optional();
/** What was shown before in place of the value. The ledger writes it; what is sent is not heeded. */
const Before = Correction.optional();

/** What was settled, as it was found: it may be found no more later. The ledger writes it; what is sent is not heeded. */
const Finding = z.union([Discrepancy, Gap]).optional();

/** What an analyst decided. */
export const Action = z.discriminatedUnion("type", [
  /** The contact is right as it stands. */
  z.object({ type: z.literal("accept"), contact: Anchor }).readonly(),
  /** The account is no contact, or not told there: it leaves the record. */
  z.object({ type: z.literal("reject"), account: Anchor, others: Others }).readonly(),
  z.object({ type: z.literal("correct"), contact: Anchor, correction: Correction, before: Before }).readonly(),
  /** All of these accounts, with those that are one contact with them, are one contact. */
  z.object({ type: z.literal("merge"), contacts: z.array(Anchor).min(2).readonly() }).readonly(),
  /** These accounts are one contact, apart from the others that they were joined with. */
  z.object({ type: z.literal("split"), accounts: z.array(Anchor).min(1).readonly(), others: Others }).readonly(),
  /** Of an attribute, the value of this account is shown; where its report tells several, the one that rests on `words`, and the account's own where they are left out. */
  z.object({ type: z.literal("pin"), attribute: z.string(), account: Anchor, words: Span.optional(), before: Before }).readonly(),
  /** A contact that the reader missed, resting on these words. */
  z
    .object({
      type: z.literal("add"),
      report: z.string(),
      evidence: z.array(Span).min(1).readonly(),
      contact: z
        .object({
          kind: ContactKind,
          status: ContactStatus,
          participants: z.array(Participant).min(1).readonly(),
          channel: Channel.nullable(),
          date: z.string().nullable(),
          duration: Duration.nullable(),
          place: Place.nullable(),
        })
        .readonly(),
    })
    .readonly(),
  /** A fact that is no contact and that the reader missed, resting on these words. */
  z
    .object({
      type: z.literal("add-fact"),
      report: z.string(),
      evidence: z.array(ChosenWords).min(1).readonly(),
      /** Words of the contact of the same report that it is about; null where it is about none. */
      about: Span.nullable(),
      draft: FactDraft,
    })
    .readonly(),
  /** Somebody whom neither the base nor a report names so far, resting on these words. From then on other decisions may name him. */
  z
    .object({
      type: z.literal("add-actor"),
      report: z.string(),
      evidence: z.array(ChosenWords).min(1).readonly(),
      actor: NewActor,
      /** The id by which he is named. The ledger writes it; what is sent is not heeded. */
      id: z.string().optional(),
    })
    .readonly(),
  /** What was read, or added, is no such fact: it leaves the record. */
  z.object({ type: z.literal("reject-fact"), fact: FactAnchor }).readonly(),
  z
    .object({ type: z.literal("correct-fact"), fact: FactAnchor, corrections: z.array(FactCorrection).min(1).readonly() })
    .refine(({ fact, corrections }) => corrections.every(({ attribute }) => isCorrectable(fact.kind, attribute)), {
      params: { fault: "no-such-attribute" },
      path: ["corrections"],
    })
    .readonly(),
  /** A discrepancy or a gap, by its id, needs no more attention; the note says why. */
  z.object({ type: z.literal("settle"), item: z.string(), finding: Finding }).readonly(),
  /** Another decision, by its number, no longer holds. An undo can be undone. */
  z.object({ type: z.literal("undo"), decision: z.number() }).readonly(),
]);

/** One line of the ledger. Lines are only ever added. */
export const Decision = z
  .object({
    /** 1, 2, 3 … in the order in which they were made. */
    number: z.number(),
    /** ISO 8601 date-time, UTC. */
    at: z.string(),
    author: z.string(),
    note: z.string().nullable(),
    action: Action,
  })
  .readonly();

export type Anchor = z.infer<typeof Anchor>;
export type Correction = z.infer<typeof Correction>;
export type Action = z.infer<typeof Action>;
export type Decision = z.infer<typeof Decision>;
