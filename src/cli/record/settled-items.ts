import { activeDecisions } from "#record/decisions/active-decisions.ts";
import type { Store } from "#store/store.ts";

/** The ids of the discrepancies and gaps that an analyst settled. */
export const settledItems = async (store: Store): Promise<ReadonlySet<string>> =>
  new Set(activeDecisions(await store.decisions()).flatMap(({ action }) => (action.type === "settle" ? [action.item] : [])));
