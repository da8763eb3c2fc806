import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** An object without a `text` field. */
export class NoText extends Refusal {
  readonly reason = "no-text";

  constructor(origin: Origin, options?: ErrorOptions) {
    super(origin, "no text field", options);
  }
}
