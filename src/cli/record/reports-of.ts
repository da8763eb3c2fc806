import type { Store } from "#store/store.ts";
import type { ReadReport } from "../pages/record-view.ts";

/** Some reports with what was read of them; those that are not on record are left out. */
export async function reportsOf(store: Store, ids: Iterable<string>): Promise<readonly ReadReport[]> {
  const found: ReadReport[] = [];
  for (const id of new Set(ids)) {
    const report = await store.report(id);
    const reading = report === null ? null : await store.reading(id);
    if (report !== null && reading !== null) found.push({ report, reading });
  }
  return found;
}
