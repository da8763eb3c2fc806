import type { Migration } from "./migration.ts";

/** Whom analysts named: what the ledger says of them counts before what reports say. */
export const namedActors: Migration = {
  number: 5,
  statements: () => ["CREATE TABLE named_actors (id TEXT PRIMARY KEY, kind TEXT NOT NULL, side TEXT, names TEXT NOT NULL)"],
};
