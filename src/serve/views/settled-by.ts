import { activeDecisions } from "#record/decisions/active-decisions.ts";
import type { Decision } from "#model/record/decision.ts";

/** By the id of a discrepancy or gap, the number of the decision that settled it; of several the last. */
export const settledBy = (ledger: readonly Decision[]): ReadonlyMap<string, number> =>
  new Map(activeDecisions(ledger).flatMap(({ number, action }) => (action.type === "settle" ? [[action.item, number] as const] : [])));
