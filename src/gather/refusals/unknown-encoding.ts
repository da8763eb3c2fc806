import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** Neither UTF-8, nor UTF-16, nor windows-1256. */
export class UnknownEncoding extends Refusal {
  readonly reason = "unknown-encoding";

  constructor(origin: Origin, options?: ErrorOptions) {
    super(origin, "unknown encoding", options);
  }
}
