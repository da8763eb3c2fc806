import type { Action, Decision } from "#model/record/decision.ts";
import type { FactCorrection } from "#model/record/fact-decision.ts";
import { addedFacts } from "#record/decisions/added-facts.ts";
import { findFact } from "#record/decisions/find-fact.ts";
import type { Store } from "#store/store.ts";

/** What a correction of a fact that is no contact stands in place of: the values as they were read or added. Empty for other actions, and where the fact is no longer read. */
export async function replacedInFact(action: Action, ledger: readonly Decision[], store: Store): Promise<readonly FactCorrection[]> {
  if (action.type !== "correct-fact") return [];
  const { fact: anchor, corrections } = action;
  const reading = await store.reading(anchor.report);
  const fact = reading === null ? null : findFact(anchor, reading, addedFacts(anchor.report, reading, ledger));
  if (fact === null) return [];
  const was = fact as unknown as Readonly<Record<string, unknown>>;
  return corrections.map(({ attribute }) => ({ attribute, value: was[attribute] }) as FactCorrection);
}
