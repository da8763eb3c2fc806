/** What dialects write differently where tables are made. */
export interface SchemaWords {
  /** The type of bytes. */
  readonly bytes: string;
  /** What follows the columns of a table that is kept in the order of its primary key. */
  readonly inKeyOrder: string;
  /** Statements after which the database itself refuses to change or remove a row. */
  readonly onlyGrows: (table: string) => readonly string[];
  /** A table of the items of a list that is kept as JSON, in its column `value`. */
  readonly itemsOf: (json: string) => string;
  /** What stands within JSON on this path, as text: a word as it is, a list as JSON without blanks. */
  readonly within: (json: string, path: readonly string[]) => string;
  /** Statements that make the index of words, see `SearchIndex`. */
  readonly searchIndex: readonly string[];
}
