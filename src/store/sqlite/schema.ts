import type { SchemaWords } from "../migrations/schema-words.ts";
import { SEARCH_INDEX } from "./fts-index.ts";

/** SQLite's words where tables are made. */
export const SQLITE_WORDS: SchemaWords = {
  bytes: "BLOB",
  inKeyOrder: "WITHOUT ROWID",
  onlyGrows: (table) =>
    (["UPDATE", "DELETE"] as const).map(
      (change) => `CREATE TRIGGER ${table}_no_${change.toLowerCase()} BEFORE ${change} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} only grows'); END`,
    ),
  itemsOf: (json) => `json_each(${json})`,
  within: (json, path) => `json_extract(${json}, '$.${path.join(".")}')`,
  searchIndex: SEARCH_INDEX,
};
