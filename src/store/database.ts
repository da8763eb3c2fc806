import type { Connection } from "./connection.ts";
import type { SearchIndex } from "./search/search-index.ts";

/** An open database with what each dialect does in its own way: full-text search, checks of its own, copies. */
export interface Database {
  readonly connection: Connection;
  readonly index: SearchIndex;
  /** What the database itself finds wrong with its file, in its own words: broken pages, rows that refer to none. */
  ownFaults(): Promise<readonly string[]>;
  /** See `Store.revision`. */
  revision(): Promise<string>;
  /** Copies the whole database, as of one moment, into a new file. */
  copyTo(file: string): Promise<void>;
}
