import { z } from "zod";
import { Comparator } from "./comparator.ts";
import { Driver } from "./driver.ts";
import { FollowUp } from "./follow-up.ts";
import { OfficeClaim } from "./record/office-claim.ts";
import { SequenceClaim } from "./record/sequence-claim.ts";
import { Source } from "./source.ts";
import { Span } from "./span.ts";
import { Stakeholder } from "./stakeholder.ts";

export { Comparator } from "./comparator.ts";
export { Span } from "./span.ts";

export const Genre = z.enum(["news", "opinion", "analysis", "readout", "interview"]);

/** A published text and what is known of it. Dates are ISO 8601; null where unknown. */
export const ReportFacts = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: z.string().nullable(),
    /** true where `publishedAt` was inferred from the text. */
    publishedAtInferred: z.boolean(),
    language: z.string(),
    genre: Genre,
    /** What shows the genre: the sign's name, and where it stands (null where the outlet shows it). Empty for news. */
    genreReasons: z.array(z.object({ sign: z.string(), span: Span.nullable() }).readonly()).readonly(),
  })
  .readonly();

export const ActorKind = z.enum(["person", "state", "organ", "organisation", "group", "unnamed", "author"]);

/** Who is named in a report, or a class of unnamed source in it. Not: a place, a people, an adjective. */
export const Actor = z
  .object({
    /** The base's own id for a known actor, derived from the name for a new one; stable for the same text. */
    id: z.string(),
    kind: ActorKind,
    /** Canonical names by language tag; at least one. */
    names: z.record(z.string(), z.string()),
    wikidata: z.string().nullable(),
    /** Id of the state, organisation or group acted for. */
    side: z.string().nullable(),
    mentions: z.array(Span).readonly(),
  })
  .readonly();

export const ContactKind = z.enum(["call", "meeting", "talks", "visit", "message", "consultation"]);
export const ContactStatus = z.enum(["held", "under_way", "planned", "proposed", "postponed", "cancelled", "denied"]);
export const Channel = z.enum(["leaders", "envoys", "ministers", "security", "delegations", "mediated", "internal"]);
export const Role = z.enum(["party", "host", "mediator", "attendee"]);

/** A length of time in minutes, as stated. */
export const Duration = z.object({ minutes: z.number().nonnegative(), comparator: Comparator }).readonly();

/** A count that the report claims: the `n`th within `scope` (an EDTF date, "since …", free words, or null for no scope). */
export const Ordinal = z.object({ n: z.int().positive(), scope: z.string().nullable() }).readonly();

export const Participant = z.object({ actor: z.string(), role: Role }).readonly();

/** A value of an attribute beside the one that a contact has. Places are none: a report tells the stops of a journey. */
export const AlsoTold = z.discriminatedUnion("attribute", [
  z.object({ attribute: z.literal("duration"), value: Duration, source: Source }).readonly(),
  z.object({ attribute: z.literal("ordinal"), value: Ordinal, source: Source }).readonly(),
]);

/** One communicative event between actors, as one report tells it. Not: an interview, a general remark without kind or parties. */
export const Contact = z
  .object({
    id: z.string(),
    kind: ContactKind,
    status: ContactStatus,
    channel: Channel.nullable(),
    undeclared: z.boolean(),
    several: z.boolean(),
    participants: z.array(Participant).readonly(),
    initiator: z.string().nullable(),
    /** EDTF level 1. */
    date: z.string().nullable(),
    duration: Duration.nullable(),
    place: z.object({ name: z.string(), country: z.string().nullable() }).readonly().nullable(),
    ordinal: Ordinal.nullable(),
    topics: z.array(z.string()).readonly(),
    outcome: z.string().nullable(),
    /** `span`: the words that tell the stance; null where none do. */
    confirmation: z.array(z.object({ actor: z.string(), stance: z.enum(["confirms", "denies", "declines"]), span: Span.nullable() }).readonly()).readonly(),
    evidence: z.array(Span).readonly(),
    /** By attribute (`status`, `channel`, `undeclared`, `initiator`, `date`, `duration`, `place`, `ordinal`): the words that its value was read from; absent where it was reckoned. */
    sources: z.record(z.string(), Source).readonly(),
    /** Further values that the report tells of an attribute, by other speakers or by itself: it may contradict itself. */
    alsoTold: z.array(AlsoTold).readonly(),
    /** The rules that found it, in the order in which they fired. */
    rules: z.array(z.string()).readonly(),
  })
  .readonly();

export const Act = z.enum([
  "say",
  "announce",
  "confirm",
  "deny",
  "decline",
  "describe",
  "praise",
  "criticise",
  "warn",
  "threaten",
  "demand",
  "propose",
  "promise",
  "refuse",
  "accept",
  "expect",
  "stress",
  "reveal",
  "ask",
]);

/** One reported act of speech. */
export const Statement = z
  .object({
    id: z.string(),
    speaker: z.string(),
    act: Act,
    direct: z.boolean(),
    via: z.array(z.string()).readonly(),
    about: z.object({ contact: z.string() }).readonly().nullable(),
    /** Ids of the topics that its words name. */
    topics: z.array(z.string()).readonly(),
    content: Span,
    evidence: z.array(Span).readonly(),
    /** The rules that found it, in the order in which they fired. */
    rules: z.array(z.string()).readonly(),
  })
  .readonly();

export const PositionKind = z.enum(["red_line", "demand", "refusal", "offer", "precondition", "commitment", "threat", "linkage"]);

/** What a side wants, refuses, offers or threatens, as stated or reported. */
export const Position = z
  .object({
    id: z.string(),
    kind: PositionKind,
    holder: z.string(),
    addressee: z.string().nullable(),
    topics: z.array(z.string()).readonly(),
    content: Span,
    /** For a red line or threat: what would follow; for a linkage: what is asked in return. */
    counterpart: Span.nullable(),
    statement: z.string().nullable(),
    evidence: z.array(Span).readonly(),
    rules: z.array(z.string()).readonly(),
  })
  .readonly();

/** A stated condition with a stated consequence, or one of a list of named outcomes (then without condition). */
export const Scenario = z
  .object({
    id: z.string(),
    speaker: z.string(),
    condition: Span.nullable(),
    consequence: Span,
    /** The words that show how likely the speaker holds it («قد», «من المرجح», «أستبعده», «سوف»); null where none do. */
    likelihood: Span.nullable(),
    evidence: z.array(Span).readonly(),
    rules: z.array(z.string()).readonly(),
  })
  .readonly();

/** An open question whose alternatives the report names. */
export const Question = z
  .object({
    id: z.string(),
    speaker: z.string(),
    alternatives: z.array(Span).readonly(),
    evidence: z.array(Span).readonly(),
    rules: z.array(z.string()).readonly(),
  })
  .readonly();

/** What a rule could not read, or a reader should know: which rule, where, why (a message key of `Remark`). */
export const Remark = z.object({ rule: z.string(), reason: z.string(), span: Span.nullable(), values: z.record(z.string(), z.string()).optional() }).readonly();

/** What reading one report yields. Every fact carries at least one evidence span into `text`. */
export const Reading = z
  .object({
    /** The report's text without byte-order mark, line ends as \n. */
    text: z.string(),
    report: ReportFacts,
    actors: z.array(Actor).readonly(),
    contacts: z.array(Contact).readonly(),
    statements: z.array(Statement).readonly(),
    positions: z.array(Position).readonly(),
    scenarios: z.array(Scenario).readonly(),
    questions: z.array(Question).readonly(),
    followUps: z.array(FollowUp).readonly(),
    stakeholders: z.array(Stakeholder).readonly(),
    drivers: z.array(Driver).readonly(),
    officeClaims: z.array(OfficeClaim).readonly(),
    sequenceClaims: z.array(SequenceClaim).readonly(),
    remarks: z.array(Remark).readonly(),
  })
  .readonly();

export type Genre = z.infer<typeof Genre>;
export type ReportFacts = z.infer<typeof ReportFacts>;
export type Actor = z.infer<typeof Actor>;
export type ActorKind = z.infer<typeof ActorKind>;
export type ContactKind = z.infer<typeof ContactKind>;
export type ContactStatus = z.infer<typeof ContactStatus>;
export type Channel = z.infer<typeof Channel>;
export type Role = z.infer<typeof Role>;
export type Duration = z.infer<typeof Duration>;
export type Ordinal = z.infer<typeof Ordinal>;
export type Participant = z.infer<typeof Participant>;
export type AlsoTold = z.infer<typeof AlsoTold>;
export type Contact = z.infer<typeof Contact>;
export type Statement = z.infer<typeof Statement>;
export type Position = z.infer<typeof Position>;
export type Scenario = z.infer<typeof Scenario>;
export type Question = z.infer<typeof Question>;
export type Remark = z.infer<typeof Remark>;
export type Reading = z.infer<typeof Reading>;
