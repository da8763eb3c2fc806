import type { Facets } from "../search-query.ts";
import type { Found } from "./search-index.ts";

/** Counts what was found by outlet and month of publication; `complete` where it is all that there is. */
export const facetsOf = (found: readonly Found[], complete: boolean): Facets => ({
  outlets: counted(found.map((report) => report.outlet)).sort((a, b) => b.count - a.count || ((a.value ?? "") < (b.value ?? "") ? -1 : 1)),
  months: counted(found.map((report) => report.month)).sort((a, b) => ((a.value ?? "") < (b.value ?? "") ? 1 : -1)),
  counted: found.length,
  complete,
});

function counted(values: readonly (string | null)[]): { value: string | null; count: number }[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
