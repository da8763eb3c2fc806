import { z } from "zod";
import { Story } from "#model/record/story.ts";
import { areInOrder, asksDays, Day, DAYS, ORDER, several } from "./asked.ts";
import { Names } from "./names.ts";
import { Mark } from "./timeline.ts";

const MOST_SIDES = 20;
/** Actors and topics of a rule, of which any one is enough. */
const MOST_OTHERS = 50;

const Id = z.string().min(1).max(500);
const STORY_ID = /^[a-z0-9][a-z0-9-]{0,79}$/;
const Label = z.string().trim().min(1).max(300);

const RULE = {
  names: z.strictObject({ ar: Label, en: Label }),
  sides: z.array(Id).max(MOST_SIDES).default([]),
  actors: z.array(Id).max(MOST_OTHERS).default([]),
  topics: z.array(Id).max(MOST_OTHERS).default([]),
  from: Day.nullable().default(null),
  to: Day.nullable().default(null),
};

/** A story that is to be kept. Without an id it is given one; an id that a story has already is refused. */
export const NewStory = z
  .strictObject({
    id: z
      .string()
      .refine((id) => STORY_ID.test(id), { params: { fault: "not-a-story-id" } })
      .optional()
      .meta({ pattern: STORY_ID.source }),
    ...RULE,
  })
  .refine(areInOrder, ORDER)
  .meta({
    id: "NewStory",
    description: "A story that is to be kept. Without an id it is given one; an id that is taken is refused.",
    "x-description-ar": "ملف يراد حفظه. وما لا معرف له يعطى معرفا، والمعرف المحجوز يرفض.",
  });

/** What takes the place of a story under the same id. */
export const ChangedStory = z
  .strictObject(RULE)
  .refine(areInOrder, ORDER)
  .meta({ id: "ChangedStory", description: "What takes the place of a story under the same id.", "x-description-ar": "ما يحل محل ملف بالمعرف نفسه." });

/** Its ETag, in the header, is what `If-Match` of a change takes. It changes with the rule, not with what the rule gathers. */
export const StoryView = Story.meta({
  id: "Story",
  description: "A saved rule that gathers contacts: every condition given must hold. Its ETag, in the header, is what If-Match of a change takes.",
  "x-description-ar": "قاعدة محفوظة تجمع التواصلات: كل شرط مذكور لازم. وETag في الترويسة هو ما يوضع في If-Match عند تغييرها.",
});

/** What a rule gathers as the record is. */
export const Gathers = z
  .object({
    contacts: z.int(),
    /** Contacts whose accounts do not agree, and nobody settled that. */
    disputed: z.int(),
    /** What is open in them: discrepancies (differences between readouts do not count) and gaps. */
    discrepancies: z.int(),
    gaps: z.int(),
    /** The first and the last that was held and of which the day is known; null where there is none. */
    first: Mark.nullable(),
    last: Mark.nullable(),
  })
  .readonly()
  .meta({
    id: "Gathers",
    description: "What a rule gathers as the record is; first and last are contacts that were held and of which the day is known.",
    "x-description-ar": "ما تجمعه قاعدة والسجل كما هو، والأول والآخر تواصلان جريا ويومهما معروف.",
  });

export const StoryLine = z
  .object({ ...Story.unwrap().shape, gathers: Gathers })
  .readonly()
  .meta({ id: "StoryLine", description: "A story with what it gathers now.", "x-description-ar": "ملف مع ما يجمعه الآن." });

export const StoryList = z
  .object({ items: z.array(StoryLine).readonly(), names: Names })
  .readonly()
  .meta({ id: "StoryList", description: "All stories with what they gather now.", "x-description-ar": "كل الملفات مع ما تجمعه الآن." });

/** A rule that nobody has saved, as a question. */
export const GatheredQuery = asksDays({
  side: several(Id, { en: "All of these sides take part.", ar: "كل هذه الجوانب مشاركة." }, MOST_SIDES),
  actor: several(Id, { en: "One of these actors takes part.", ar: "واحد من هؤلاء الأطراف مشارك." }, MOST_OTHERS),
  topic: several(Id, { en: "One of these topics is told of an account.", ar: "موضوع من هذه الموضوعات مذكور في رواية." }, MOST_OTHERS),
  ...DAYS,
});

export const Gathered = z
  .object({ ...Gathers.unwrap().shape, /** The newest few, newest first. */ newest: z.array(Mark).readonly(), names: Names })
  .readonly()
  .meta({ id: "Gathered", description: "What a rule would gather now, and the newest of it.", "x-description-ar": "ما تجمعه قاعدة الآن، وأحدثه." });

export type Gathers = z.infer<typeof Gathers>;
export type Gathered = z.infer<typeof Gathered>;
export type StoryLine = z.infer<typeof StoryLine>;
export type StoryList = z.infer<typeof StoryList>;
export type StoryView = z.infer<typeof StoryView>;
