import type { Reading } from "#model/reading.ts";
import type { Origin } from "#gather/origin.ts";
import type { Refusal } from "#gather/refusals/refusal.ts";

/** A report that was read. */
export interface Done {
  readonly reading: Reading;
  readonly origin: Origin;
}

/** What became of one report: its reading, or why there is none. */
export type Outcome = Done | Refusal;
