import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** The system refuses to open or read it. */
export class Unreadable extends Refusal {
  readonly reason = "unreadable";
  /** The system's code: EACCES, EIO, … */
  readonly code: string;

  constructor(origin: Origin, code: string, options?: ErrorOptions) {
    super(origin, `the system says ${code}`, options);
    this.code = code;
  }
}
