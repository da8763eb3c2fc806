import { among } from "../among.ts";
import type { Database } from "../database.ts";
import type { Facets, SearchQuery } from "../search-query.ts";
import { findReports, MOST_RANKED } from "./search.ts";

/** Counts what a search finds by outlet and month of publication. */
export async function facets(database: Database, query: SearchQuery): Promise<Facets> {
  const found = await findReports(database, query);
  const outlets = new Map<string | null, number>();
  const months = new Map<string | null, number>();
  for (const list of among(found.map((f) => f.n))) {
    const sql = `SELECT outlet, substr(published_at, 1, 7) AS month, COUNT(*) AS count FROM reports WHERE n IN ${list.sql} GROUP BY outlet, month`;
    for (const row of await database.connection.all<{ outlet: string | null; month: string | null; count: number }>(sql, list.values)) {
      outlets.set(row.outlet, (outlets.get(row.outlet) ?? 0) + row.count);
      months.set(row.month, (months.get(row.month) ?? 0) + row.count);
    }
  }
  const listed = (counts: ReadonlyMap<string | null, number>): { value: string | null; count: number }[] =>
    [...counts].map(([value, count]) => ({ value, count }));
  return {
    outlets: listed(outlets).sort((a, b) => b.count - a.count || ((a.value ?? "") < (b.value ?? "") ? -1 : 1)),
    months: listed(months).sort((a, b) => ((a.value ?? "") < (b.value ?? "") ? 1 : -1)),
    counted: found.length,
    complete: found.length < MOST_RANKED,
  };
}
