import { among } from "./among.ts";
import { type Connection, first } from "./connection.ts";
import type { Counts, DiscrepancyCounts } from "./store.ts";

/** How many of these rows there are of each sort. */
const sorted = (where: string): string =>
  `(SELECT COUNT(*) FROM discrepancies WHERE kind <> 'readout' AND ${where}) AS discrepancies,
   (SELECT COUNT(*) FROM discrepancies WHERE kind = 'readout' AND ${where}) AS differences`;

/** How much of everything there is. */
export async function countAll(connection: Connection): Promise<Counts> {
  const counts = await first<Counts>(
    connection,
    `SELECT (SELECT COUNT(*) FROM reports) AS reports, (SELECT COUNT(*) FROM (SELECT DISTINCT wire FROM reports) AS w) AS sources, (SELECT COUNT(*) FROM accounts) AS accounts,
      (SELECT COUNT(*) FROM contacts) AS contacts, (SELECT COALESCE(SUM(statements), 0) FROM readings) AS statements,
      (SELECT COALESCE(SUM(positions), 0) FROM readings) AS positions, (SELECT COALESCE(SUM(scenarios), 0) FROM readings) AS scenarios,
      ${sorted("1 = 1")}, (SELECT COUNT(*) FROM gaps) AS gaps, (SELECT COUNT(*) FROM decisions) AS decisions`,
  );
  if (counts === null) throw new Error("store: nothing was counted");
  return { ...counts };
}

/** Of those with these ids, how many there are. */
export async function countDiscrepancies(connection: Connection, ids: readonly string[]): Promise<DiscrepancyCounts> {
  const sum = { discrepancies: 0, differences: 0 };
  for (const { sql, values } of among(ids)) {
    const counts = await first<DiscrepancyCounts>(connection, `SELECT ${sorted(`id IN ${sql}`)}`, [...values, ...values]);
    sum.discrepancies += counts?.discrepancies ?? 0;
    sum.differences += counts?.differences ?? 0;
  }
  return sum;
}
