import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** The path names nothing. */
export class NotFound extends Refusal {
  readonly reason = "not-found";

  constructor(origin: Origin, options?: ErrorOptions) {
    super(origin, "no such file or folder", options);
  }
}
