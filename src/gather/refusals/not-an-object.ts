import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** JSON, but not an object. */
export class NotAnObject extends Refusal {
  readonly reason = "not-an-object";

  constructor(origin: Origin, options?: ErrorOptions) {
    super(origin, "not a JSON object", options);
  }
}
