import type { GatheredReport } from "#gather/gathered.ts";
import type { Refusal } from "#gather/refusals/refusal.ts";
import type { Answered } from "./answer-report.ts";
import { ReadingFailed } from "./reading-failed.ts";

/** What became of one report: the answer to its reading, or why there is none. */
export type Outcome<A> = { readonly answer: A } | Refusal;

/** The outcome of a report that was answered. */
export const outcomeOf = <A>({ report, origin }: GatheredReport, answered: Answered<A>): Outcome<A> =>
  "failed" in answered ? new ReadingFailed(origin, report.id, answered.failed) : answered;
