import { StoreError } from "./store-error.ts";

/** No room is left on the disk. What was being written is not there; what was acknowledged before is, and can be read. */
export class DiskFull extends StoreError {
  readonly reason = "disk-full";
  readonly file: string;

  constructor(file: string, options?: ErrorOptions) {
    super(`write ${file}: no room is left on the disk`, options);
    this.file = file;
  }
}
