import { z } from "zod";
import { Channel, ContactKind, ContactStatus } from "#model/reading.ts";
import { RecordContact } from "#model/record/contact.ts";
import { asksDays, DAYS, several, Word } from "./asked.ts";
import { DecisionView } from "./decisions.ts";
import { FactView } from "./facts.ts";
import { DiscrepancyView, GapView } from "./findings.ts";
import { listOf, PAGING } from "./listing.ts";
import { Names, Places, Reports } from "./names.ts";
import { told } from "./told.ts";

/** By what contacts are chosen; all conditions must hold. An id that nobody has is no fault: nothing fits it. */
export const CONTACT_FILTER = {
  actor: several(Word, {
    en: "The id of an actor who takes part; given several times, all of them do. An id that is not on record finds nothing; `/actors?q=` finds ids by name.",
    ar: "معرف طرف مشارك، فإن تكرر فكلهم مشاركون. والمعرف الذي ليس في السجل لا يجد شيئا، و`/actors?q=` يجد المعرفات بالاسم.",
  }),
  side: several(Word, {
    en: "The id of a side that takes part; given several times, all of them do. An id that is not on record finds nothing.",
    ar: "معرف جانب مشارك، فإن تكرر فكلهم مشاركون. والمعرف الذي ليس في السجل لا يجد شيئا.",
  }),
  channel: told(Channel.optional(), { en: "The route that the contact takes.", ar: "القناة التي يسلكها التواصل." }),
  status: told(ContactStatus.optional(), { en: "What became of it.", ar: "حال التواصل." }),
  kind: told(ContactKind.optional(), { en: "The kind of contact.", ar: "نوع التواصل." }),
  from: told(DAYS.from, {
    en: "The first day, YYYY-MM-DD: contacts that may lie on it or after it, and none without any day.",
    ar: "أول يوم، YYYY-MM-DD: ما يمكن أن يقع فيه أو بعده، دون ما لا يعرف له يوم.",
  }),
  to: told(DAYS.to, {
    en: "The last day, YYYY-MM-DD, not before the first: contacts that may lie on it or before it, and none without any day.",
    ar: "آخر يوم، YYYY-MM-DD، ولا يسبق الأول: ما يمكن أن يقع فيه أو قبله، دون ما لا يعرف له يوم.",
  }),
  place: told(Word.optional(), {
    en: "Part of a place's name, in Arabic or English, or a state's id.",
    ar: "جزء من اسم مكان بالعربية أو الإنجليزية، أو معرف دولة.",
  }),
  topic: told(Word.optional(), { en: "The id of a topic; `/about` names all.", ar: "معرف موضوع، و`/about` يسميها كلها." }),
  story: told(Word.optional(), { en: "The id of a story: contacts that it gathers.", ar: "معرف ملف: ما يجمعه من تواصلات." }),
  report: told(Word.optional(), { en: "The id of a report that tells of it.", ar: "معرف تقرير يرويه." }),
};

export const ContactQuery = asksDays({ ...CONTACT_FILTER, ...PAGING });

/** A contact as the record holds it: every account of it, and the values chosen for display. */
export const ContactOnRecord = RecordContact.meta({
  id: "RecordContact",
  description: "One real event: all accounts of it, and of each attribute one value chosen for display, with the reason.",
  "x-description-ar": "حدث واحد حقيقي: كل الروايات عنه، ومن كل سمة قيمة مختارة للعرض مع سبب اختيارها.",
});

export const ContactList = listOf(ContactOnRecord).meta({
  id: "ContactList",
  description: "A page of contacts in order of time.",
  "x-description-ar": "صفحة تواصلات بترتيب الزمن.",
});

/** Words of a report, with the words of their sentence around them. */
export const Quote = z.object({ report: z.string(), start: z.int(), end: z.int(), before: z.string(), words: z.string(), after: z.string() }).readonly().meta({
  id: "Quote",
  description: "Words of a report (start and end in UTF-16 units of its text), with those of their sentence before and after.",
  "x-description-ar": "كلمات من تقرير (البداية والنهاية بوحدات UTF-16 في نصه) مع ما قبلها وما بعدها في جملتها.",
});

/** Everything about one contact. Its ETag, in the header, is what `If-Match` of a decision on it takes. */
export const ContactPage = z
  .object({
    contact: ContactOnRecord,
    /** By account and attribute (`date`, `duration` …; `contact` for the account as a whole), the words it rests on. */
    quotes: z.record(z.string(), z.record(z.string(), Quote)),
    statements: z.array(FactView).readonly(),
    positions: z.array(FactView).readonly(),
    /** Scenarios, questions, drivers and stakeholders of the contact. */
    others: z.array(FactView).readonly(),
    followUps: z.array(FactView).readonly(),
    discrepancies: z.array(DiscrepancyView).readonly(),
    gaps: z.array(GapView).readonly(),
    /** Those that bear on it, oldest first, also those that were undone. */
    decisions: z.array(DecisionView).readonly(),
    names: Names,
    places: Places,
    reports: Reports,
  })
  .readonly()
  .meta({
    id: "ContactPage",
    description: "Everything about one contact. Its ETag, in the header, is what If-Match of a decision on it takes.",
    "x-description-ar": "كل ما يعرف عن تواصل واحد. وETag في الترويسة هو ما يوضع في If-Match عند القرار فيه.",
  });

export type ContactQuery = z.infer<typeof ContactQuery>;
export type ContactList = z.infer<typeof ContactList>;
export type ContactPage = z.infer<typeof ContactPage>;
export type Quote = z.infer<typeof Quote>;
