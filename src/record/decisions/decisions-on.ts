import type { Decision } from "#model/record/decision.ts";
import { reportsNamedBy } from "./reports-named-by.ts";

/** The lines of the ledger that name words of a report, and their undoing. */
export function decisionsOn(report: string, ledger: readonly Decision[]): readonly Decision[] {
  const own = new Set<number>();
  for (const { number, action } of ledger) if (reportsNamedBy(action).includes(report) || (action.type === "undo" && own.has(action.decision))) own.add(number);
  return ledger.filter(({ number }) => own.has(number));
}
