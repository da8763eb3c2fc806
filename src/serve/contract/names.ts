import { z } from "zod";
import { ActorKind, Genre } from "#model/reading.ts";

/** Who an actor's id stands for. Where a name is known in one language alone it stands for both. */
export const Name = z.object({ ar: z.string(), en: z.string(), kind: ActorKind, side: z.string().nullable() }).readonly().meta({
  id: "Name",
  description: "Who an actor's id stands for. Where a name is known in one language alone it stands for both.",
  "x-description-ar": "من يدل عليه معرف الطرف. والاسم المعروف بلغة واحدة يقوم مقام اللغتين.",
});

/** By id, everybody whom an answer names: actors, sides, the states of places. */
export const Names = z.record(z.string(), Name).meta({
  id: "Names",
  description: "By id, everybody whom the answer names: actors, sides, the states of places.",
  "x-description-ar": "بالمعرف، كل من يسميه الجواب: الأطراف والجوانب ودول الأماكن.",
});

/** What a place is called; as it is told where the base does not know it. */
export const PlaceName = z.object({ ar: z.string(), en: z.string() }).readonly().meta({
  id: "PlaceName",
  description: "What a place is called in each language; as it is told where nothing else is known.",
  "x-description-ar": "اسم المكان بكل لغة، وكما روي حيث لا يعرف غيره.",
});

/** By the name as reports tell it, what places are called. */
export const Places = z.record(z.string(), PlaceName).meta({
  id: "Places",
  description: "By the name as reports tell it, what each place is called.",
  "x-description-ar": "بالاسم كما ترويه التقارير، ما يسمى به كل مكان.",
});

/** What is needed to name a report and to lead to it. */
export const ReportBrief = z
  .object({
    title: z.string().nullable(),
    /** The first words of its text where it has no title; null where it has one, or no words. */
    opening: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
    url: z.string().nullable(),
    genre: Genre,
    /** The first report of those that copy one text; its own id where it copies none. */
    wire: z.string(),
  })
  .readonly()
  .meta({
    id: "ReportBrief",
    description: "What is needed to name a report and to lead to it; `wire` is the first report of those that copy one text.",
    "x-description-ar": "ما يلزم لتسمية تقرير والوصول إليه، و`wire` أول التقارير التي تنسخ نصا واحدا.",
  });

/** By id, every report that an answer names. */
export const Reports = z
  .record(z.string(), ReportBrief)
  .meta({ id: "Reports", description: "By id, every report that the answer names.", "x-description-ar": "بالمعرف، كل تقرير يسميه الجواب." });

export type Name = z.infer<typeof Name>;
export type Names = z.infer<typeof Names>;
export type ReportBrief = z.infer<typeof ReportBrief>;
export type PlaceName = z.infer<typeof PlaceName>;
export type Places = z.infer<typeof Places>;
export type Reports = z.infer<typeof Reports>;
