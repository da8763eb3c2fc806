import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** UTF-8 with broken sequences. */
export class DamagedUtf8 extends Refusal {
  readonly reason = "damaged-utf8";
  /** Byte offset of the first broken sequence, in the file or in the line. */
  readonly offset: number;

  constructor(origin: Origin, offset: number, options?: ErrorOptions) {
    super(origin, `broken UTF-8 at byte ${offset}`, options);
    this.offset = offset;
  }
}
