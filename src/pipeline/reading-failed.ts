import type { Origin } from "#gather/origin.ts";
import { Refusal } from "#gather/refusals/refusal.ts";

/** A report that the reader, or the thread it ran on, could not finish: a defect of Qanat or a lack of memory, never the report's fault. */
export class ReadingFailed extends Refusal {
  readonly reason = "reading-failed";
  readonly report: string;
  /** What the reader or the thread said, in English. */
  readonly detail: string;

  constructor(origin: Origin, report: string, detail: string, options?: ErrorOptions) {
    super(origin, `reading of ${report} failed: ${detail}`, options);
    this.report = report;
    this.detail = detail;
  }
}
