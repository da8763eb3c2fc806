import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** Nothing but white space. */
export class Empty extends Refusal {
  readonly reason = "empty";

  constructor(origin: Origin, options?: ErrorOptions) {
    super(origin, "empty", options);
  }
}
