import { StoreError } from "./store-error.ts";

/** A backup is never written over a file that is there. */
export class FileExists extends StoreError {
  readonly reason = "file-exists";
  readonly file: string;

  constructor(file: string, options?: ErrorOptions) {
    super(`back up to ${file}: it is there already`, options);
    this.file = file;
  }
}
