import { z } from "zod";
import { Act, ActorKind, Channel, Comparator, ContactKind, ContactStatus, Duration, Genre, Ordinal, Role, Span } from "../reading.ts";

/** Where a told value stands: the words it rests on, and who says them (an actor's id, and the side that it acts for; null where the report itself does). */
export const AccountSource = z.object({ span: Span, speaker: z.string().nullable(), side: z.string().nullable() }).readonly();

/** A claim of a Reading about the order of two contacts, as filed with the account that it places; see `SequenceClaim`. */
export const AccountSequence = z
  .object({
    /** The account of the other contact in the same report; null where the report tells of none. */
    other: z.string().nullable(),
    order: z.enum(["after", "before"]),
    days: z.number().nullable(),
    comparator: Comparator.nullable(),
    span: Span,
  })
  .readonly();

/** A place as told; `country` is the id of a state, null where unknown; `city` the id of the city that it is or stands in, where the base knows it. */
export const Place = z.object({ name: z.string(), country: z.string().nullable(), city: z.string().nullable().optional() }).readonly();

/** A value that the report tells of an attribute beside the one that its account has. */
export const AccountAlsoTold = z.discriminatedUnion("attribute", [
  z.object({ attribute: z.literal("duration"), value: Duration, source: AccountSource }).readonly(),
  z.object({ attribute: z.literal("ordinal"), value: Ordinal, source: AccountSource }).readonly(),
]);

/** A statement about the contact, as filed with its account: who says what of it, and on which topics. */
export const AccountSaying = z.object({ speaker: z.string(), side: z.string(), act: Act, topics: z.array(z.string()).readonly(), content: Span }).readonly();

export const Stance = z.enum(["confirms", "denies", "declines"]);

/** Someone who takes part, with the state, organisation or group acted for (itself for one of these). */
export const AccountParticipant = z.object({ actor: z.string(), role: Role, kind: ActorKind, side: z.string() }).readonly();

/**
 * What one report tells of one contact: the contact of a Reading with what is needed to compare it with other reports. Not: the contact, which has an account from each
 * report that tells of it.
 */
export const Account = z
  .object({
    /** `REPORT.START`, START where its first evidence begins: the same report read again gives the same id. */
    id: z.string(),
    /** The report's id in the record. */
    report: z.string(),
    kind: ContactKind,
    status: ContactStatus,
    channel: Channel.nullable(),
    undeclared: z.boolean(),
    several: z.boolean(),
    participants: z.array(AccountParticipant).readonly(),
    /** EDTF level 1. */
    date: z.string().nullable(),
    duration: Duration.nullable(),
    place: Place.nullable(),
    ordinal: Ordinal.nullable(),
    /** An actor's id. */
    initiator: z.string().nullable(),
    topics: z.array(z.string()).readonly(),
    outcome: z.string().nullable(),
    confirmation: z.array(z.object({ actor: z.string(), side: z.string(), stance: Stance, span: Span.nullable() }).readonly()).readonly(),
    evidence: z.array(Span).readonly(),
    /** By attribute (`date`, `duration`, …), where it is told; the first evidence where the reader does not say more exactly. */
    sources: z.record(z.string(), AccountSource).readonly(),
    /** By whom the report has it told otherwise, or otherwise itself. */
    alsoTold: z.array(AccountAlsoTold).readonly(),
    sequences: z.array(AccountSequence).readonly(),
    /** The statements of the report that are about the contact. */
    said: z.array(AccountSaying).readonly(),
    outlet: z.string().nullable(),
    /** Day of publication, YYYY-MM-DD. */
    published: z.string().nullable(),
    genre: Genre,
    /** The id of the first report of those that copy one text; the report's own where it copies none. Accounts with the same one are one source. */
    wire: z.string(),
  })
  .readonly();

export type Account = z.infer<typeof Account>;
export type AccountSource = z.infer<typeof AccountSource>;
export type AccountSaying = z.infer<typeof AccountSaying>;
export type AccountAlsoTold = z.infer<typeof AccountAlsoTold>;
export type AccountSequence = z.infer<typeof AccountSequence>;
export type AccountParticipant = z.infer<typeof AccountParticipant>;
export type Place = z.infer<typeof Place>;
export type Stance = z.infer<typeof Stance>;

/** The attributes whose values are compared between accounts and chosen for display. */
export const ATTRIBUTES = ["kind", "status", "channel", "undeclared", "date", "duration", "place", "ordinal", "initiator", "outcome"] as const;
export type Attribute = (typeof ATTRIBUTES)[number];
