import { z } from "zod";
import { Day } from "./asked.ts";

/** A report as it is handed in. */
export const NewReport = z
  .object({
    text: z.string().min(1),
    id: z.string().max(500).nullish(),
    title: z.string().nullish(),
    outlet: z.string().nullish(),
    url: z.string().nullish(),
    /** ISO 8601 date or date-time. */
    publishedAt: z.string().nullish(),
  })
  .meta({ id: "NewReport" });

/** Facts for texts and files that carry none of their own. */
export const IntakeQuery = z.strictObject({
  date: Day.optional().meta({ description: "Day of publication of what has none of its own." }),
  outlet: z.string().min(1).max(500).optional().meta({ description: "Outlet of what has none of its own." }),
  title: z.string().min(1).max(2_000).optional().meta({ description: "Title of a pasted text." }),
});

/** `interrupted` never stays: such a job is begun again when the server starts; what it had taken in is passed over. */
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
  .meta({ id: "RefusedInput" });

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
    /** Reports that are durable now; that were there before; inputs that were refused; of the added, those that copy the text of another. */
    counts: z.object({ added: z.int(), known: z.int(), refused: z.int(), copies: z.int() }).readonly(),
    /** The first hundred. */
    refusals: z.array(RefusedInput).readonly(),
    /** Why a failed job failed. */
    error: z.object({ ar: z.string(), en: z.string() }).readonly().nullable(),
  })
  .readonly()
  .meta({ id: "Job" });

export const JobAccepted = z.object({ job: z.string() }).readonly().meta({ id: "JobAccepted" });
export const JobList = z
  .object({ items: z.array(Job).readonly() })
  .readonly()
  .meta({ id: "JobList" });

export type NewReport = z.infer<typeof NewReport>;
export type IntakeQuery = z.infer<typeof IntakeQuery>;
export type RefusedInput = z.infer<typeof RefusedInput>;
export type Job = z.infer<typeof Job>;
export type JobAccepted = z.infer<typeof JobAccepted>;
