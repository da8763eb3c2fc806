import { StoreError } from "./store-error.ts";

/** Another process kept the record locked for longer than one waits. */
export class DatabaseLocked extends StoreError {
  readonly reason = "database-locked";
  readonly file: string;
  /** In milliseconds. */
  readonly waited: number;

  constructor(file: string, waited: number, options?: ErrorOptions) {
    super(`use ${file}: another process has kept it locked for ${waited} ms`, options);
    this.file = file;
    this.waited = waited;
  }
}
