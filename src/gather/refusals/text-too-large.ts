import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** A report's text, or a text file, beyond the limit. */
export class TextTooLarge extends Refusal {
  readonly reason = "text-too-large";
  /** In bytes. */
  readonly limit: number;

  constructor(origin: Origin, limit: number, options?: ErrorOptions) {
    super(origin, `text larger than ${limit} bytes`, options);
    this.limit = limit;
  }
}
