import { StoreError } from "./store-error.ts";

/** A backup is not put over a record that holds reports unless one is told to. */
export class RecordNotEmpty extends StoreError {
  readonly reason = "record-not-empty";
  readonly file: string;
  readonly reports: number;

  constructor(file: string, reports: number, options?: ErrorOptions) {
    super(`restore over ${file}: it holds ${reports} reports`, options);
    this.file = file;
    this.reports = reports;
  }
}
