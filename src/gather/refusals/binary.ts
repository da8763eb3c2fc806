import type { Origin } from "../origin.ts";
import { Refusal } from "./refusal.ts";

/** No text: the beginning of another format, or NUL bytes. */
export class Binary extends Refusal {
  readonly reason = "binary";
  /** `pdf`, `zip`, `image` …; `nul` where only NUL bytes tell. */
  readonly format: string;

  constructor(origin: Origin, format: string, options?: ErrorOptions) {
    super(origin, `binary (${format})`, options);
    this.format = format;
  }
}
