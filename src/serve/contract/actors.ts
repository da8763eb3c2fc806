import { z } from "zod";
import { ActorKind } from "#model/reading.ts";
import { CONTACT_FILTER } from "./contacts.ts";
import { asksDays, howMany, Word } from "./asked.ts";
import { DecisionView } from "./decisions.ts";
import { FactView } from "./facts.ts";
import { PAGING } from "./listing.ts";
import { Names, Reports } from "./names.ts";
import { Mark } from "./timeline.ts";
import { told } from "./told.ts";

export const ActorQuery = z.strictObject({
  q: told(Word.optional(), {
    en: "Words of a name, in Arabic or English, or how they begin; finds also those whom only the base knows, or an analyst named.",
    ar: "كلمات من الاسم أو أوائلها، بالعربية أو الإنجليزية، ويجد أيضا من لا يعرفه إلا أساس المعرفة ومن سماه محلل.",
  }),
  kind: told(ActorKind.optional(), { en: "The kind of actor.", ar: "نوع الطرف." }),
  side: told(Word.optional(), { en: "The id of the side that the actor acts for.", ar: "معرف الجانب الذي يعمل الطرف باسمه." }),
  as: told(z.literal("side").optional(), {
    en: "Only those that can be a side: states, organisations and groups that act for nobody else.",
    ar: "من يصلح أن يكون جانبا وحده: الدول والمنظمات والجماعات التي لا تعمل باسم غيرها.",
  }),
  ...PAGING,
});

/** Somebody who takes part in contacts on record, whom the base knows, or whom an analyst named. */
export const ActorLine = z
  .object({ id: z.string(), ar: z.string(), en: z.string(), kind: ActorKind, side: z.string().nullable(), contacts: z.int() })
  .readonly()
  .meta({
    id: "ActorLine",
    description: "Somebody who takes part in contacts on record, whom the base knows, or whom an analyst named.",
    "x-description-ar": "من يشارك في تواصلات السجل، أو من يعرفه أساس المعرفة، أو من سماه محلل.",
  });

/** Those in most contacts first. */
export const ActorList = z
  .object({ items: z.array(ActorLine).readonly(), next: z.string().nullable(), names: Names, reports: Reports })
  .readonly()
  .meta({ id: "ActorList", description: "A page of actors, those in most contacts first.", "x-description-ar": "صفحة أطراف، أكثرهم تواصلا أولا." });

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
  .meta({
    id: "OfficeHeld",
    description: "An office that an actor held. `from` null: not known; `to` null: still held.",
    "x-description-ar": "منصب شغله طرف. `from` إن كانت null فغير معروفة، و`to` إن كانت null فلا يزال فيه.",
  });

export const ActorPage = z
  .object({
    actor: ActorLine,
    wikidata: z.string().nullable(),
    offices: z.array(OfficeHeld).readonly(),
    named: told(DecisionView.nullable(), {
      en: "The decision by which an analyst named him, with the words that it rests on; null for whom the base or a report names.",
      ar: "القرار الذي سماه به محلل والألفاظ التي يستند إليها، وnull لمن يسميه أساس المعرفة أو تقرير.",
    }),
    contacts: told(z.array(Mark).readonly(), {
      en: "The newest that it takes part in. `GET /timeline?actor=` – of a side `GET /timeline?side=` – has all.",
      ar: "أحدث ما يشارك فيه. وفي ‎`GET /timeline?actor=`‎ كله، وللجانب ‎`GET /timeline?side=`‎.",
    }),
    /** With whom, most contacts first; `last` of those that took place, as it is told (EDTF). */
    partners: z.array(z.object({ actor: z.string(), contacts: z.int(), last: z.string().nullable() }).readonly()).readonly(),
    /** The newest. `GET /facts?kind=statement&actor=` has all. */
    statements: z.array(FactView).readonly(),
    positions: z.array(FactView).readonly(),
    names: Names,
    reports: Reports,
  })
  .readonly()
  .meta({
    id: "ActorPage",
    description: "One actor or side: offices over time, the newest contacts, partners, statements, positions.",
    "x-description-ar": "طرف واحد أو جانب: مناصبه عبر الزمن وأحدث تواصلاته وشركاؤه وتصريحاته ومواقفه.",
  });

/** More nodes are no picture, and their edges many. */
const MOST_NODES = 1_000;
export const USUAL_NODES = 200;

export const NetworkQuery = asksDays({
  ...CONTACT_FILTER,
  by: told(z.enum(["actor", "side"]).optional(), { en: "What the nodes are.", ar: "ما هي العقد: الأطراف أم الجوانب." }, { default: "actor" }),
  limit: howMany(MOST_NODES, USUAL_NODES, { en: "How many nodes at most, those with most contacts.", ar: "عدد العقد في الأكثر، وهي الأكثر تواصلا." }),
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
  .meta({
    id: "Network",
    description:
      "Who was in contact with whom. `held` counts those that took place; `first` and `last` are of these, as they are told (EDTF). Two of one side have no edge.",
    "x-description-ar": "من تواصل مع من. و`held` عدد ما جرى، و`first` و`last` أوله وآخره كما رويا (EDTF). ولا حافة بين اثنين من جانب واحد.",
  });

export type ActorLine = z.infer<typeof ActorLine>;
export type ActorList = z.infer<typeof ActorList>;
export type ActorPage = z.infer<typeof ActorPage>;
export type OfficeHeld = z.infer<typeof OfficeHeld>;
export type Network = z.infer<typeof Network>;
