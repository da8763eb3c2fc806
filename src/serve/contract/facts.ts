import { z } from "zod";
import { PositionKind } from "#model/reading.ts";
import { FactAnchor } from "#model/record/fact-decision.ts";
import { FiledFact, FiledKind } from "#model/record/filed-fact.ts";
import { asksDays, DAYS, Word } from "./asked.ts";
import { FactValue } from "./fact-value.ts";
import { listOf, PAGING } from "./listing.ts";
import { Names, Reports } from "./names.ts";
import { told } from "./told.ts";

/** A fact of one report with its words. */
export const FactView = z
  .object({
    ...FiledFact.unwrap().shape,
    /** Its content as it stands in the report: what was said, wanted, asked, what is to be done, what follows. */
    words: z.string(),
    /** Further parts by their names, as they stand there: `condition`, `likelihood`, `counterpart`; of a question `question`, as it is asked, and `alternative.1`, `alternative.2` … */
    parts: z.record(z.string(), z.string()),
    /** How a decision names it. */
    anchor: FactAnchor,
    /** What the reader has, or what was added, in place of which an analyst's correction stands. */
    replaced: z.array(FactValue).readonly(),
  })
  .readonly()
  .meta({
    id: "Fact",
    description: "A statement, position, scenario, question, follow-up, stakeholder or driver of one report. `words` is its content as it stands there.",
    "x-description-ar": "تصريح أو موقف أو سيناريو أو سؤال أو متابعة أو متأثر أو عامل في تقرير واحد. و`words` محتواه كما ورد فيه.",
  });

const ACTOR = told(Word.optional(), { en: "The id of who speaks, wants, is to act or is affected.", ar: "معرف من يتكلم أو يريد أو عليه أن يفعل أو يتأثر." });
const SIDE = told(Word.optional(), { en: "The id of the side of that actor.", ar: "معرف جانب ذلك الطرف." });
const TOPIC = told(Word.optional(), { en: "The id of a topic that the words name.", ar: "معرف موضوع تسميه الكلمات." });
/** Days on which the report was published. */
const PUBLISHED = {
  from: told(DAYS.from, { en: "Published on this day or after it, YYYY-MM-DD.", ar: "نشر في هذا اليوم أو بعده، YYYY-MM-DD." }),
  to: told(DAYS.to, {
    en: "Published on this day or before it, YYYY-MM-DD; not before the first.",
    ar: "نشر في هذا اليوم أو قبله، YYYY-MM-DD، ولا يسبق الأول.",
  }),
};

export const FactQuery = asksDays({
  kind: told(FiledKind.optional(), { en: "The kind of fact.", ar: "نوع ما يروى." }),
  actor: ACTOR,
  side: SIDE,
  topic: TOPIC,
  topicless: told(
    z
      .literal("true")
      .transform((): true => true)
      .optional(),
    { en: "Only those whose words name no topic.", ar: "ما لا تسمي كلماته موضوعا وحده." },
  ),
  contact: told(Word.optional(), { en: "The id of a contact, or of any account of it.", ar: "معرف تواصل أو معرف أي رواية عنه." }),
  story: told(Word.optional(), {
    en: "The id of a story: those about its contacts, the newest 400 of them.",
    ar: "معرف ملف: ما يخص تواصلاته، الأربعمئة الأحدث منها.",
  }),
  report: told(Word.optional(), { en: "The id of the report.", ar: "معرف التقرير." }),
  ...PUBLISHED,
  ...PAGING,
});

export const FactList = listOf(FactView).meta({
  id: "FactList",
  description: "A page of facts, the newest report first.",
  "x-description-ar": "صفحة مما ترويه التقارير، أحدثها أولا.",
});

/** What one side wants in one matter, over time. */
export const LedgerLine = z
  .object({
    side: z.string(),
    /** Null: the words name no topic. */
    topic: z.string().nullable(),
    count: z.int(),
    kinds: z.partialRecord(PositionKind, z.int()),
    /** Of those whose day is known; of all where none has a day. */
    first: FactView,
    last: FactView,
    /** When which kind was stated, oldest first, of those whose day is known: where a side hardens or softens. At most the last hundred. */
    course: z.array(z.object({ published: z.string(), kind: PositionKind, fact: z.string(), report: z.string() }).readonly()).readonly(),
  })
  .readonly()
  .meta({
    id: "LedgerLine",
    description: "What one side wants in one matter: first and last stated, and the course of it.",
    "x-description-ar": "ما يريده جانب في موضوع: أول ما ذكر وآخره ومساره.",
  });

export const LedgerQuery = asksDays({ side: SIDE, topic: TOPIC, actor: ACTOR, ...PUBLISHED });

export const PositionLedger = z
  .object({
    lines: z.array(LedgerLine).readonly(),
    /** false where the record holds more positions than were gone through: narrow the question. */
    complete: z.boolean(),
    names: Names,
    reports: Reports,
  })
  .readonly()
  .meta({
    id: "PositionLedger",
    description: "What each side wants in each matter. `complete` is false where the record holds more than was gone through: narrow the question.",
    "x-description-ar": "ما يريده كل جانب في كل موضوع. و`complete` قيمتها false حيث في السجل أكثر مما نظر فيه: ضيق السؤال.",
  });

export type FactView = z.infer<typeof FactView>;
export type FactQuery = z.infer<typeof FactQuery>;
export type FactList = z.infer<typeof FactList>;
export type LedgerLine = z.infer<typeof LedgerLine>;
export type PositionLedger = z.infer<typeof PositionLedger>;
