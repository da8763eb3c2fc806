import { z } from "zod";
import { ActorKind } from "#model/reading.ts";
import { CONTACT_FILTER } from "./contacts.ts";
import { DAYS, Word } from "./asked.ts";
import { FactView } from "./facts.ts";
import { PAGING } from "./listing.ts";
import { Names, Reports } from "./names.ts";
import { Mark } from "./timeline.ts";

export const ActorQuery = z.strictObject({
  q: Word.optional().meta({ description: "Words of a name, in Arabic or English." }),
  kind: ActorKind.optional(),
  side: Word.optional(),
  as: z.literal("side").optional().meta({ description: "Only those that can be a side: states, organisations and groups that act for nobody else." }),
  ...PAGING,
});

/** Somebody who takes part in contacts on record, or whom the base knows. */
export const ActorLine = z
  .object({ id: z.string(), ar: z.string(), en: z.string(), kind: ActorKind, side: z.string().nullable(), contacts: z.int() })
  .readonly()
  .meta({ id: "ActorLine" });

/** Those in most contacts first. */
export const ActorList = z
  .object({ items: z.array(ActorLine).readonly(), next: z.string().nullable(), names: Names, reports: Reports })
  .readonly()
  .meta({ id: "ActorList" });

/** An office that an actor held. */
export const OfficeHeld = z
  .object({
    office: z.string(),
    title: z.object({ ar: z.string(), en: z.string() }).readonly(),
    /** The state, organ or organisation whose office it is. */
    body: z.string(),
    /** YYYY, YYYY-MM or YYYY-MM-DD; null: not known (from), still held (to). */
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .readonly()
  .meta({ id: "OfficeHeld" });

export const ActorPage = z
  .object({
    actor: ActorLine,
    wikidata: z.string().nullable(),
    offices: z.array(OfficeHeld).readonly(),
    /** The newest that it takes part in. `GET /timeline?actor=` has all. */
    contacts: z.array(Mark).readonly(),
    /** With whom, most contacts first; `last` of those that took place, as it is told (EDTF). */
    partners: z.array(z.object({ actor: z.string(), contacts: z.int(), last: z.string().nullable() }).readonly()).readonly(),
    /** The newest. `GET /facts?kind=statement&actor=` has all. */
    statements: z.array(FactView).readonly(),
    positions: z.array(FactView).readonly(),
    names: Names,
    reports: Reports,
  })
  .readonly()
  .meta({ id: "ActorPage" });

export const NetworkQuery = z.strictObject({
  ...CONTACT_FILTER,
  ...DAYS,
  by: z.enum(["actor", "side"]).optional().meta({ description: "What the nodes are; `actor` where nothing is said." }),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .optional()
    .meta({ description: "At most so many nodes, those with most contacts; 200 where nothing is said." }),
});

/** Who was in contact with whom. `held` counts those that took place; `first` and `last` are of these, as they are told (EDTF). Two of one side have no edge. */
export const Network = z
  .object({
    nodes: z.array(z.object({ id: z.string(), contacts: z.int() }).readonly()).readonly(),
    edges: z
      .array(z.object({ a: z.string(), b: z.string(), contacts: z.int(), held: z.int(), first: z.string().nullable(), last: z.string().nullable() }).readonly())
      .readonly(),
    /** How many nodes there are, shown or not. */
    total: z.int(),
    names: Names,
  })
  .readonly()
  .meta({ id: "Network" });

export type ActorLine = z.infer<typeof ActorLine>;
export type ActorList = z.infer<typeof ActorList>;
export type ActorPage = z.infer<typeof ActorPage>;
export type OfficeHeld = z.infer<typeof OfficeHeld>;
export type Network = z.infer<typeof Network>;
