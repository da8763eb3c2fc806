import type { Migration } from "./migration.ts";

/** Who is named in reports: readings hold it too, but one of them at a time. */
export const actors: Migration = {
  number: 2,
  statements: () => ["CREATE TABLE actors (id TEXT PRIMARY KEY, kind TEXT NOT NULL, side TEXT, names TEXT NOT NULL)"],
};
