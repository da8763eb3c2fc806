import { activeDecisions } from "#record/decisions/active-decisions.ts";
import type { Decision } from "#model/record/decision.ts";

/** A line of the ledger with the undo that took it back. */
export interface UndoneDecision extends Decision {
  /** The number of that undo; null while the decision holds. */
  readonly undoneBy: number | null;
}

/** The ledger with, for each line that no longer holds, the undo that took it back. */
export function withUndoing(ledger: readonly Decision[]): readonly UndoneDecision[] {
  const active = new Set(activeDecisions(ledger).map((d) => d.number));
  const undoneBy = new Map<number, number>();
  const undoes = ledger.filter((d) => d.action.type === "undo");
  const taken = new Set<number>();
  // The newest first, as `activeDecisions` goes: an undo that is undone takes nothing back.
  for (const { number, action } of [...undoes].reverse())
    if (action.type === "undo" && !taken.has(number)) {
      taken.add(action.decision);
      undoneBy.set(action.decision, number);
    }
  return ledger.map((decision) => ({ ...decision, undoneBy: active.has(decision.number) ? null : (undoneBy.get(decision.number) ?? null) }));
}
