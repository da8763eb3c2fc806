import { StoreError } from "./store-error.ts";

/** There is no such file to restore from. */
export class BackupNotFound extends StoreError {
  readonly reason = "backup-not-found";
  readonly file: string;

  constructor(file: string, options?: ErrorOptions) {
    super(`restore from ${file}: there is no such file`, options);
    this.file = file;
  }
}
