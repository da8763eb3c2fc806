import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** A line beyond what is held in memory. */
export class LineTooLong extends Refusal {
  readonly reason = "line-too-long";
  /** In bytes. */
  readonly limit: number;

  constructor(origin: Origin, limit: number, options?: ErrorOptions) {
    super(origin, `line longer than ${limit} bytes`, options);
    this.limit = limit;
  }
}
