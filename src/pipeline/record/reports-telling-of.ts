import { allItems } from "#store/paging/all-items.ts";
import type { Store } from "#store/store.ts";

/** The reports whose accounts or facts tell of these actors. */
export async function reportsTellingOf(store: Store, actors: readonly string[]): Promise<readonly string[]> {
  const reports = new Set<string>();
  for (const id of actors) {
    for (const filter of [{ actors: [id] }, { sides: [id] }])
      for await (const { accounts } of allItems((page) => store.contacts(filter, page))) for (const { report } of accounts) reports.add(report);
    for await (const { report } of allItems((page) => store.facts({ actor: id }, page))) reports.add(report);
  }
  return [...reports];
}
