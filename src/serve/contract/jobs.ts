import { z } from "zod";
import { Remark } from "#model/reading.ts";
import { Day } from "./asked.ts";
import { told } from "./told.ts";

/** A report as it is handed in. */
export const NewReport = told(
  z.object({
    text: told(z.string(), { en: "The text as published. It alone is required.", ar: "النص كما نشر، وهو وحده اللازم." }),
    id: told(z.string().nullish(), {
      en: "Your own id of it; kept as `givenId`. The record's id is made of the content: the same report is known again whoever gives it.",
      ar: "معرفه عندك، ويحفظ باسم `givenId`. أما معرفه في السجل فمن محتواه، فالتقرير نفسه يعرف أيا كان من قدمه.",
    }),
    title: told(z.string().nullish(), { en: "Its title.", ar: "عنوانه." }),
    outlet: told(z.string().nullish(), { en: "Who published it; else `outlet` of the address.", ar: "من نشره، وإلا فقيمة `outlet` في العنوان." }),
    url: told(z.string().nullish(), { en: "Where it was published.", ar: "أين نشر." }),
    publishedAt: told(z.string().nullish(), {
      en: "When it was published: YYYY, YYYY-MM, YYYY-MM-DD or a date-time, ISO 8601; else `date` of the address. Days in the text are resolved against it.",
      ar: "متى نشر: YYYY أو YYYY-MM أو YYYY-MM-DD أو تاريخ ووقت بصيغة ISO 8601، وإلا فقيمة `date` في العنوان. وعليه تحسب أيام النص.",
    }),
  }),
  {
    en: "A report as it is handed in. What cannot be read is named by the job and costs no other.",
    ar: "تقرير كما يقدم. وما تتعذر قراءته تسميه المهمة ولا يضيع غيره.",
  },
  { id: "NewReport" },
);

/** Facts for texts and files that carry none of their own. */
export const IntakeQuery = z.strictObject({
  date: told(Day.optional(), { en: "Day of publication of what has none of its own, YYYY-MM-DD.", ar: "يوم نشر ما ليس له يوم مذكور، YYYY-MM-DD." }),
  outlet: told(z.string().min(1).max(500).optional(), { en: "Outlet of what has none of its own.", ar: "وسيلة إعلام ما ليس له وسيلة مذكورة." }),
  title: told(z.string().min(1).max(2_000).optional(), { en: "Title of a pasted text.", ar: "عنوان النص الملصق." }),
});

/** How far a job is. One that a restart interrupts waits again; what it had taken in is passed over then. */
export const JobState = z.enum(["waiting", "running", "done", "failed"]);

/** An input, or one line of it, that was refused. */
export const RefusedInput = z
  .object({
    input: z.string(),
    line: z.int().nullable(),
    /** A machine's word for the reason. */
    reason: z.string(),
    message: z.object({ ar: z.string(), en: z.string() }).readonly(),
  })
  .readonly()
  .meta({
    id: "RefusedInput",
    description: "An input, or one line of it, that was refused; `reason` is for programs.",
    "x-description-ar": "ما رفض مما قدم أو سطر منه، و`reason` للبرامج.",
  });

/** What an event `progress` of a job tells. */
export const JobProgress = told(
  z.object({ added: z.int(), known: z.int(), refused: z.int(), copies: z.int() }).readonly(),
  {
    en: "Reports that are durable now; that were there before; inputs that were refused; of the added, those that copy the text of another.",
    ar: "ما حفظ من التقارير، وما كان في السجل من قبل، وما رفض مما قدم، وما ينسخ نص غيره مما أضيف.",
  },
  { id: "JobProgress" },
);

/** A report that a job was given and that is on record now. */
export const TakenInReport = z
  .object({
    id: z.string(),
    /** The name of the input that it came from, and the line in it; null where the input is one text. */
    input: z.string(),
    line: z.int().nullable(),
    /** It was on record before, or stood before in the same input. */
    known: z.boolean(),
    title: z.string().nullable(),
    /** How its text begins. */
    opening: z.string(),
    /** Null: no day of publication is known, and “yesterday” could not be reckoned. */
    publishedAt: z.string().nullable(),
    /** What the reader remarked: that it does not read the language, for one. */
    remarks: z.array(Remark).readonly(),
  })
  .readonly()
  .meta({
    id: "TakenInReport",
    description: "A report that a job was given and that is on record now.",
    "x-description-ar": "تقرير أُعطي للمهمة وهو الآن في السجل.",
  });

/** Reports being taken in. */
export const Job = z
  .object({
    id: z.string(),
    state: JobState,
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    /** The names of what was given. */
    inputs: z.array(z.string()).readonly(),
    counts: JobProgress,
    /** The first hundred. */
    refusals: z.array(RefusedInput).readonly(),
    /** The first hundred that are on record now, in the order of the input. */
    reports: z.array(TakenInReport).readonly(),
    /** Why a failed job failed. */
    error: z.object({ ar: z.string(), en: z.string() }).readonly().nullable(),
  })
  .readonly()
  .meta({
    id: "Job",
    description: "Reports being taken in. `refusals` are the first hundred; a job that a restart interrupts is begun again by itself.",
    "x-description-ar": "تقارير تضاف. و`refusals` أول مئة مما رفض، والمهمة التي يقطعها إعادة التشغيل تبدأ من نفسها ثانية.",
  });

export const JobAccepted = z
  .object({ job: z.string() })
  .readonly()
  .meta({ id: "JobAccepted", description: "The id of the job that takes in what was given.", "x-description-ar": "معرف المهمة التي تضيف ما قدم." });
export const JobList = z
  .object({ items: z.array(Job).readonly() })
  .readonly()
  .meta({ id: "JobList", description: "The jobs of the last day, the newest first.", "x-description-ar": "مهام اليوم الأخير، الأحدث أولا." });

export type NewReport = z.infer<typeof NewReport>;
export type IntakeQuery = z.infer<typeof IntakeQuery>;
export type TakenInReport = z.infer<typeof TakenInReport>;
export type RefusedInput = z.infer<typeof RefusedInput>;
export type Job = z.infer<typeof Job>;
export type JobAccepted = z.infer<typeof JobAccepted>;
