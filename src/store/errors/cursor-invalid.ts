import { StoreError } from "./store-error.ts";

/** A cursor that none of this list's pages gave. */
export class CursorInvalid extends StoreError {
  readonly reason = "cursor-invalid";
  readonly cursor: string;

  constructor(cursor: string, options?: ErrorOptions) {
    super(`go on from the cursor ${cursor}: no page of this list gave it`, options);
    this.cursor = cursor;
  }
}
