import type { Migration } from "./migration.ts";

/** What came in after a moment is counted and found without looking at all reports, whose rows are as long as their texts. */
export const reportsByMoment: Migration = {
  number: 6,
  statements: () => ["CREATE INDEX reports_by_moment ON reports (added_at)"],
};
