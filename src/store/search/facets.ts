import { among } from "../among.ts";
import type { Connection } from "../connection.ts";
import type { Facets } from "../search-query.ts";
import type { Found } from "./search-index.ts";

/** Counts what was found by outlet and month of publication; `complete` where it is all that there is. */
export async function facetsOf(connection: Connection, found: readonly Found[], complete: boolean): Promise<Facets> {
  const outlets = new Map<string | null, number>();
  const months = new Map<string | null, number>();
  for (const list of among(found.map((f) => f.n))) {
    const sql = `SELECT outlet, substr(published_at, 1, 7) AS month, COUNT(*) AS count FROM reports WHERE n IN ${list.sql} GROUP BY outlet, month`;
    for (const row of await connection.all<{ outlet: string | null; month: string | null; count: number }>(sql, list.values)) {
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
    complete,
  };
}
