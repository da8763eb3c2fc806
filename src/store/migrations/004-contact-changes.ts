import type { Migration } from "./migration.ts";

/** Which contacts changed last: whoever keeps the record in outline reads those alone. */
export const contactChanges: Migration = {
  number: 4,
  statements: () => [
    "CREATE TABLE contact_changes (contact TEXT PRIMARY KEY, number INTEGER NOT NULL)",
    "CREATE INDEX contact_changes_by_number ON contact_changes (number)",
    "INSERT INTO contact_changes (contact, number) SELECT id, n FROM contacts",
  ],
};
