import type { Origin } from "../origin.ts";

/** An input, or one line of it, that cannot be read. One class a cause; `reason` is the key of its message. */
export abstract class Refusal extends Error {
  abstract readonly reason: string;
  readonly origin: Origin;

  constructor(origin: Origin, what: string, options?: ErrorOptions) {
    super(`gather: cannot read ${origin.input}${origin.line === null ? "" : ` line ${origin.line}`}: ${what}`, options);
    this.name = new.target.name;
    this.origin = origin;
  }
}
