import { StoreError } from "./store-error.ts";

/** The file was written by a newer Qanat, whose tables this one does not know. */
export class NewerVersion extends StoreError {
  readonly reason = "newer-version";
  readonly file: string;
  readonly found: number;
  /** The newest version that this Qanat knows. */
  readonly known: number;

  constructor(file: string, found: number, known: number, options?: ErrorOptions) {
    super(`open ${file}: its version is ${found}, this Qanat knows up to ${known}`, options);
    this.file = file;
    this.found = found;
    this.known = known;
  }
}
