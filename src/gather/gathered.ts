import type { Report } from "#model/report.ts";
import type { Origin } from "./origin.ts";
import { Refusal } from "./refusals/refusal.ts";

/** A report with where it came from. */
export interface GatheredReport {
  readonly report: Report;
  readonly origin: Origin;
}

/** What gathering yields, in the order of the input: reports, and what was refused between them. */
export type Gathered = GatheredReport | Refusal;

export const isReport = (gathered: Gathered): gathered is GatheredReport => !(gathered instanceof Refusal);

/** Facts for reports that carry none of their own. */
export interface Defaults {
  /** YYYY-MM-DD. */
  readonly publishedAt: string | null;
  readonly outlet: string | null;
}
