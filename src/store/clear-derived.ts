import { noteAllChanged } from "./contacts/contact-changes.ts";
import type { Database } from "./database.ts";

/** All tables whose rows can be made again of reports and decisions, those that refer to others first. */
const DERIVED = [
  "discrepancy_reports",
  "discrepancies",
  "gaps",
  "contact_accounts",
  "contact_keys",
  "contacts",
  "fact_keys",
  "facts",
  "account_pairs",
  "accounts",
  "wire_keys",
  "readings",
  "actors",
  "named_actors",
] as const;

/** Drops all that is derived, the index of words with it. Reports, decisions, stories and notes stay. */
export async function clearDerived(database: Database): Promise<void> {
  for (const table of DERIVED) await database.connection.run(`DELETE FROM ${table}`);
  await noteAllChanged(database.connection);
  await database.index.clear();
}
