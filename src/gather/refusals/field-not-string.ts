import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** A field that holds something else than a string. */
export class FieldNotString extends Refusal {
  readonly reason = "field-not-string";
  /** The name of the field. */
  readonly field: string;

  constructor(origin: Origin, field: string, options?: ErrorOptions) {
    super(origin, `field ${field} is not a string`, options);
    this.field = field;
  }
}
