import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** A folder without any .txt or .jsonl file in it. */
export class NoReports extends Refusal {
  readonly reason = "no-reports";

  constructor(origin: Origin, options?: ErrorOptions) {
    super(origin, "no .txt or .jsonl file in this folder", options);
  }
}
