import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** A date of publication that is not ISO 8601. */
export class DateNotIso extends Refusal {
  readonly reason = "date-not-iso";
  /** As given. */
  readonly value: string;

  constructor(origin: Origin, value: string, options?: ErrorOptions) {
    super(origin, `publishedAt is not an ISO 8601 date: ${value}`, options);
    this.value = value;
  }
}
