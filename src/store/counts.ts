import { type Connection, first } from "./connection.ts";
import type { Counts } from "./store.ts";

/** How much of everything there is. */
export async function countAll(connection: Connection): Promise<Counts> {
  const counts = await first<Counts>(
    connection,
    `SELECT (SELECT COUNT(*) FROM reports) AS reports, (SELECT COUNT(*) FROM (SELECT DISTINCT wire FROM reports) AS w) AS sources, (SELECT COUNT(*) FROM accounts) AS accounts,
      (SELECT COUNT(*) FROM contacts) AS contacts, (SELECT COALESCE(SUM(statements), 0) FROM readings) AS statements,
      (SELECT COALESCE(SUM(positions), 0) FROM readings) AS positions, (SELECT COALESCE(SUM(scenarios), 0) FROM readings) AS scenarios,
      (SELECT COUNT(*) FROM discrepancies) AS discrepancies, (SELECT COUNT(*) FROM gaps) AS gaps, (SELECT COUNT(*) FROM decisions) AS decisions`,
  );
  if (counts === null) throw new Error("store: nothing was counted");
  return { ...counts };
}
