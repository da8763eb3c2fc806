import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Store } from "#store/store.ts";
import { CommandFailed } from "../command-failed.ts";
import { allItems } from "#store/paging/all-items.ts";

/** The fact of this id, which begins with that of its report; throws `CommandFailed` for none. */
export async function factById(store: Store, id: string): Promise<FiledFact> {
  const report = id.split(".")[0] ?? "";
  for await (const fact of allItems((page) => store.facts({ report }, page))) if (fact.id === id) return fact;
  throw new CommandFailed("failed.unknown-fact", { id });
}
