import type { Migration } from "./migration.ts";

/** Where each report is filed, in a table of its own: those of reports are as long as their texts, and a search counts a thousand. */
export const filings: Migration = {
  number: 3,
  statements: () => [
    "CREATE TABLE filings (report INTEGER PRIMARY KEY REFERENCES reports (n) ON DELETE CASCADE, outlet TEXT, month TEXT)",
    "INSERT INTO filings (report, outlet, month) SELECT n, outlet, substr(published_at, 1, 7) FROM reports",
  ],
};
