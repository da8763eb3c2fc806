import type { Failure } from "./orders.ts";

/** What was ordered could not be written; nothing of it was. */
export class NotWritten extends Error {
  override readonly name = "NotWritten";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`serve: not written: ${failure.reason}: ${failure.detail}`);
    this.failure = failure;
  }
}
