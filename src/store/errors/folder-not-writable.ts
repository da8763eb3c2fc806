import { StoreError } from "./store-error.ts";

/** The folder of the record, or the file in it, cannot be made or written. */
export class FolderNotWritable extends StoreError {
  readonly reason = "folder-not-writable";
  readonly path: string;
  /** The system's code: EACCES, EROFS, ENOTDIR …, or SQLite's word for it. */
  readonly code: string;

  constructor(path: string, code: string, options?: ErrorOptions) {
    super(`write in ${path}: the system says ${code}`, options);
    this.path = path;
    this.code = code;
  }
}
