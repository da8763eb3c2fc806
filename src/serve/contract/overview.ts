import { z } from "zod";
import { ContactOnRecord } from "./contacts.ts";
import { DecisionView } from "./decisions.ts";
import { DiscrepancyView, GapView } from "./findings.ts";
import { Names, Reports } from "./names.ts";
import { told } from "./told.ts";

/** What the record holds. */
export const CountsView = z
  .object({
    reports: z.int(),
    /** Independent texts: near-copies count once. */
    sources: z.int(),
    accounts: z.int(),
    contacts: z.int(),
    statements: z.int(),
    positions: z.int(),
    scenarios: z.int(),
    discrepancies: told(z.int(), {
      en: "Those that cannot both be right; differences between readouts are counted apart.",
      ar: "ما لا يصح طرفاه معا، والفروق بين البيانات تعد على حدة.",
    }),
    differences: told(z.int(), {
      en: "What one side's readout names and the other leaves out: no error.",
      ar: "ما يذكره بيان جانب ويغفله الآخر، وليس خطأ.",
    }),
    gaps: told(z.int(), {
      en: "As many as `GET /gaps` lists: with plans whose day has passed by today.",
      ar: "بقدر ما يعرضه ‎`GET /gaps`‎، ومنها المواعيد التي فاتت حتى اليوم.",
    }),
    open: told(z.object({ discrepancies: z.int(), differences: z.int(), gaps: z.int() }).readonly(), {
      en: "How many of these no analyst has settled.",
      ar: "كم منها لم يحسمه محلل.",
    }),
    decisions: z.int(),
    byTopic: told(z.record(z.string(), z.int()), {
      en: "By the id of a topic, how many contacts are about it; topics of none are left out.",
      ar: "عدد وقائع التواصل في كل موضوع، بمعرفه؛ ولا يرد ما لا تواصل فيه.",
    }),
    from: told(z.string().nullable(), {
      en: "The day, YYYY-MM-DD, of the first contact that was held and of which the day is told; null where there is none.",
      ar: "يوم أول تواصل جرى وذكر يومه، YYYY-MM-DD، وnull إن لم يكن.",
    }),
    to: told(z.string().nullable(), {
      en: "The day, YYYY-MM-DD, of the last contact that was held and of which the day is told; null where there is none.",
      ar: "يوم آخر تواصل جرى وذكر يومه، YYYY-MM-DD، وnull إن لم يكن.",
    }),
  })
  .readonly()
  .meta({ id: "Counts", description: "What the record holds.", "x-description-ar": "ما في السجل." });

export const NewsQuery = z.strictObject({
  since: told(z.iso.datetime({ offset: true }), {
    en: "ISO 8601 date-time with its zone: what was taken in or decided after it is new.",
    ar: "وقت بصيغة ISO 8601 مع منطقته الزمنية: ما دخل أو تقرر بعده جديد.",
  }),
});

/** What came into the record since a moment. */
export const News = z
  .object({
    since: z.string(),
    until: told(z.string(), {
      en: "The moment of the last report or decision on record: the next `since`. Nothing that is being written meanwhile is passed over.",
      ar: "لحظة آخر تقرير أو قرار في السجل، وهي `since` التالية، فلا يفوت شيء مما يكتب في الأثناء.",
    }),
    added: told(z.int(), { en: "How many reports were taken in.", ar: "عدد التقارير التي أضيفت." }),
    newReports: told(z.array(z.string()).readonly(), {
      en: "The ids of the newest of these reports, the newest first; at most 200.",
      ar: "معرفات أحدث هذه التقارير، الأحدث أولا، 200 في الأكثر.",
    }),
    /** Contacts that new reports tell of, newest report first; those whose every account is new are in `fresh`. */
    contacts: z.array(ContactOnRecord).readonly(),
    fresh: z.array(z.string()).readonly(),
    /** Of these contacts. */
    discrepancies: z.array(DiscrepancyView).readonly(),
    /** With those whose day has passed by now. */
    gaps: z.array(GapView).readonly(),
    decided: told(z.int(), { en: "How many decisions were made.", ar: "عدد القرارات التي اتخذت." }),
    decisions: told(z.array(DecisionView).readonly(), {
      en: "The newest of these decisions, the newest first; at most 200: `GET /decisions` lists all.",
      ar: "أحدث هذه القرارات، الأحدث أولا، 200 في الأكثر، ويعرضها كلها ‎`GET /decisions`‎.",
    }),
    names: Names,
    reports: Reports,
  })
  .readonly()
  .meta({
    id: "News",
    description: "What came into the record since a moment; `until` is the next `since`. Of `contacts`, those whose every account is new are in `fresh`.",
    "x-description-ar": "ما دخل السجل منذ لحظة، و`until` هي `since` التالية. ومن `contacts` ما كل رواياته جديدة في `fresh`.",
  });

/** What a view needs once: topics with their names, the signed-on author, limits of intake. */
export const About = z
  .object({
    version: z.string(),
    /** In whose name decisions are made where none is given. */
    author: z.string(),
    topics: z.array(z.object({ id: z.string(), ar: z.string(), en: z.string() }).readonly()).readonly(),
    limits: z.object({ jsonBytes: z.int(), uploadBytes: z.int(), files: z.int(), jobs: z.int() }).readonly(),
  })
  .readonly()
  .meta({
    id: "About",
    description: "What a view needs once: topics with their names, the usual author, the limits of intake.",
    "x-description-ar": "ما يحتاج إليه مرة واحدة: الموضوعات وأسماؤها، ومن تتخذ القرارات باسمه، وحدود الإضافة.",
  });

export type CountsView = z.infer<typeof CountsView>;
export type News = z.infer<typeof News>;
export type About = z.infer<typeof About>;
