import { StoreError } from "./store-error.ts";

/** The file is no database, or one of something else. */
export class NotARecord extends StoreError {
  readonly reason = "not-a-record";
  readonly file: string;

  constructor(file: string, options?: ErrorOptions) {
    super(`open ${file}: it is no record of Qanat`, options);
    this.file = file;
  }
}
