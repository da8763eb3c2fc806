import { StoreError } from "./store-error.ts";

/** Any other refusal of the database, by its own number and words. */
export class DatabaseFailed extends StoreError {
  readonly reason = "database-failed";
  readonly file: string;
  /** SQLite's extended result code. */
  readonly code: number;
  readonly words: string;

  constructor(file: string, code: number, words: string, options?: ErrorOptions) {
    super(`use ${file}: ${words} (${code})`, options);
    this.file = file;
    this.code = code;
    this.words = words;
  }
}
