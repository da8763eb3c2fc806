import { z } from "zod";
import { Channel, ContactKind, ContactStatus, Duration, Ordinal, Span } from "../reading.ts";
import { Account, AccountParticipant, Place, Stance } from "./account.ts";

/**
 * Why a value is shown and not another: an analyst decided; a named official of a side that takes part says it; a named source does; the outlet itself does. Among
 * equals the value that more independent sources tell, then the more exact, then the newer.
 */
export const Reason = z.enum(["decision", "official", "source", "outlet"]);

/** A value chosen for display; the others stay in the accounts. */
const chosen = <T extends z.ZodType>(value: T) =>
  z.object({ value, account: z.string().nullable(), reason: Reason, /** Independent sources with a value that agrees. */ sources: z.number() }).readonly();

/** One step in the life of a contact: proposed, planned, held …, as an account tells it. */
export const Step = z.object({ status: ContactStatus, account: z.string(), published: z.string().nullable() }).readonly();

/** Which side stands behind a contact, and by whose words. */
export const SideConfirmation = z
  .object({
    side: z.string(),
    stance: Stance,
    by: z.array(z.object({ actor: z.string(), account: z.string(), span: Span.nullable() }).readonly()).readonly(),
  })
  .readonly();

/** One real event as the record holds it: all accounts of it, and of each attribute one value for display. */
export const RecordContact = z
  .object({
    /** The id of its first account; the id of any of its accounts finds it as well. */
    id: z.string(),
    kind: ContactKind,
    status: ContactStatus,
    channel: Channel.nullable(),
    undeclared: z.boolean(),
    several: z.boolean(),
    participants: z.array(AccountParticipant).readonly(),
    /** The sides that take part, sorted. */
    sides: z.array(z.string()).readonly(),
    date: chosen(z.string()).nullable(),
    duration: chosen(Duration).nullable(),
    place: chosen(Place).nullable(),
    ordinal: chosen(Ordinal).nullable(),
    initiator: chosen(z.string()).nullable(),
    outcome: chosen(z.string()).nullable(),
    topics: z.array(z.string()).readonly(),
    /** Day numbers between which it lies, told or reckoned from publication; null where nothing is known. */
    earliest: z.number().nullable(),
    latest: z.number().nullable(),
    confirmation: z.array(SideConfirmation).readonly(),
    life: z.array(Step).readonly(),
    accounts: z.array(Account).readonly(),
    /** How many independent sources tell of it: copies of one wire text count once. */
    sources: z.number(),
    /** Numbers of the decisions that bear on it. */
    decisions: z.array(z.number()).readonly(),
    /** true once an analyst accepted it as it is. */
    accepted: z.boolean(),
  })
  .readonly();

export type RecordContact = z.infer<typeof RecordContact>;
export type Reason = z.infer<typeof Reason>;
export type Step = z.infer<typeof Step>;
export type SideConfirmation = z.infer<typeof SideConfirmation>;
/** A value chosen for display. */
export interface Chosen<T> {
  readonly value: T;
  readonly account: string | null;
  readonly reason: Reason;
  readonly sources: number;
}
