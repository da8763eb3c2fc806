import type { Migration } from "./migration.ts";
import { firstTables } from "./001-first-tables.ts";
import { actors } from "./002-actors.ts";
import { filings } from "./003-filings.ts";
import { contactChanges } from "./004-contact-changes.ts";
import { namedActors } from "./005-named-actors.ts";
import { reportsByMoment } from "./006-reports-by-moment.ts";
import { topiclessFacts } from "./007-topicless-facts.ts";

/** All steps of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [firstTables, actors, filings, contactChanges, namedActors, reportsByMoment, topiclessFacts];

/** The version of a record that this Qanat writes. */
export const NEWEST = MIGRATIONS.length;
