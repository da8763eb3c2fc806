import type { SqlStore } from "../sql-store.ts";
import { checkContacts } from "./check-contacts.ts";
import { checkReports } from "./check-reports.ts";
import type { Fault } from "./fault.ts";

/** Everything in a record that is not as it must be, as of one moment; nothing where all is well. Takes the time of reading all of it. */
export function checkIntegrity(store: SqlStore): Promise<readonly Fault[]> {
  const { connection, index, ownFaults } = store.database;
  return store.turns.read(async () => {
    const own = await ownFaults();
    const strays = await index.strays();
    return [
      ...own.map((detail): Fault => ({ check: "database", subject: null, detail })),
      ...(await checkReports(connection)),
      ...strays.missing.map((id): Fault => ({ check: "search", subject: id, detail: "its words are not in the index" })),
      ...strays.extra.map((n): Fault => ({ check: "search", subject: null, detail: `the index holds a report with the number ${n} that is not there` })),
      ...(await checkContacts(connection)),
    ];
  });
}
