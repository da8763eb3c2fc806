import type { Job } from "../api/answers.ts";

/** As many refusals as a job itself names. */
const MOST_REFUSALS = 100;

/** Whether nothing comes of a job any more. */
export const hasEnded = ({ state }: Job): boolean => state === "done" || state === "failed";

/** A job after its event `progress`. */
export const afterProgress = (job: Job, counts: Job["counts"]): Job => ({ ...job, state: "running", counts });

/** A job after its event `refused`; the same where it names that refusal already, for a new line tells from the beginning, or names as many as it ever does. */
export const afterRefusal = (job: Job, refused: Job["refusals"][number]): Job =>
  job.refusals.length >= MOST_REFUSALS || job.refusals.some(({ input, line }) => input === refused.input && line === refused.line)
    ? job
    : { ...job, refusals: [...job.refusals, refused] };
