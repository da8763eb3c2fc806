import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** A line that is no JSON. */
export class BrokenJson extends Refusal {
  readonly reason = "broken-json";
  /** Counted from 1, in UTF-16 code units; null where the parser does not say. */
  readonly column: number | null;

  constructor(origin: Origin, column: number | null, options?: ErrorOptions) {
    super(origin, `broken JSON${column === null ? "" : ` at column ${column}`}`, options);
    this.column = column;
  }
}
