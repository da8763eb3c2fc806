import { z } from "zod";
import { Channel, ContactKind, ContactStatus } from "#model/reading.ts";
import { asksDays, howMany } from "./asked.ts";
import { CONTACT_FILTER } from "./contacts.ts";
import { GapView } from "./findings.ts";
import { Names, PlaceName } from "./names.ts";

/** As many marks come at once; beyond them the newest, and `total` says how many there are. */
const MOST_MARKS = 25_000;
/** Where no limit is asked for: as many as a screen can show apart. */
export const USUAL_MARKS = 5_000;

export const TimelineQuery = asksDays({
  ...CONTACT_FILTER,
  limit: howMany(MOST_MARKS, USUAL_MARKS, {
    en: "How many marks at most: of more the newest, and `total` says how many there are.",
    ar: "عدد العلامات في الأكثر، وما زاد فأحدثها، و`total` هو العدد كله.",
  }),
});

/** A contact as a timeline shows it. */
export const Mark = z
  .object({
    id: z.string(),
    kind: ContactKind,
    status: ContactStatus,
    channel: Channel.nullable(),
    undeclared: z.boolean(),
    several: z.boolean(),
    sides: z.array(z.string()).readonly(),
    /** Who takes part, by id. */
    actors: z.array(z.string()).readonly(),
    /** Of these, those between whom it is: without those who mediate or only attend. */
    parties: z.array(z.string()).readonly(),
    /** Of these, those who receive the others. */
    hosts: z.array(z.string()).readonly(),
    /** Day numbers (days since 1970-01-01) between which it lies; null where nothing is known. */
    earliest: z.int().nullable(),
    latest: z.int().nullable(),
    /** The date shown, EDTF. */
    date: z.string().nullable(),
    place: PlaceName.nullable(),
    /** How many accounts tell of it, and how many independent sources. */
    accounts: z.int(),
    sources: z.int(),
    /** Accounts of it do not agree, and nobody settled that. Differences between readouts do not count. */
    disputed: z.boolean(),
    accepted: z.boolean(),
  })
  .readonly()
  .meta({
    id: "Mark",
    description: "A contact as a timeline shows it; earliest and latest are days since 1970-01-01, null where nothing is known.",
    "x-description-ar": "تواصل كما يعرضه خط الزمن، و`earliest` و`latest` أيام منذ 1970-01-01، وnull حيث لا يعرف شيء.",
  });

export const Timeline = z
  .object({
    /** In order of time; those without any day last, and only where no days are asked for. */
    marks: z.array(Mark).readonly(),
    /** How many contacts the question holds, shown or not. */
    total: z.int(),
    /** Of the contacts shown. */
    gaps: z.array(GapView).readonly(),
    names: Names,
  })
  .readonly()
  .meta({
    id: "Timeline",
    description:
      "Contacts as marks in order of time; those without any day come last, and only where no days are asked for. `total` counts all that the question holds.",
    "x-description-ar": "تواصلات هي علامات بترتيب الزمن، وما لا يوم له في آخرها وحيث لا يسأل عن أيام. و`total` عدد كل ما يوافق السؤال.",
  });

export const TempoQuery = asksDays(CONTACT_FILTER);

/** How many contacts a week. Only contacts that lie in one week are counted. */
export const Tempo = z
  .object({
    weeks: z
      .array(
        z
          .object({
            /** The Monday it begins with, YYYY-MM-DD. */
            from: z.string(),
            /** Contacts that were or are held. */
            held: z.int(),
            /** All others: planned, proposed, postponed, cancelled, denied. */
            others: z.int(),
          })
          .readonly(),
      )
      .readonly(),
    /** Contacts whose day is not known to a week. */
    undated: z.int(),
  })
  .readonly()
  .meta({
    id: "Tempo",
    description: "How many contacts a week, each week beginning with a Monday. Only contacts that lie in one week are counted.",
    "x-description-ar": "عدد التواصلات في الأسبوع، وكل أسبوع يبدأ بالاثنين. ولا يعد إلا ما يقع في أسبوع واحد.",
  });

export type Mark = z.infer<typeof Mark>;
export type Timeline = z.infer<typeof Timeline>;
export type Tempo = z.infer<typeof Tempo>;
