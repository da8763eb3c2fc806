import { StoreError } from "./store-error.ts";

/** The file is a database, but pages of it are broken. */
export class DatabaseDamaged extends StoreError {
  readonly reason = "database-damaged";
  readonly file: string;

  constructor(file: string, options?: ErrorOptions) {
    super(`read ${file}: the database is damaged`, options);
    this.file = file;
  }
}
