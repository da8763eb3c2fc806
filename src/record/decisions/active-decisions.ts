import type { Decision } from "#model/record/decision.ts";

/** The decisions that hold: those that no undo takes back. An undo that is itself undone takes nothing back. Undos are not among them. */
export function activeDecisions(ledger: readonly Decision[]): readonly Decision[] {
  const undone = new Set<number>();
  // The newest first: whether an undo holds is known before what it takes back is asked for.
  for (const { number, action } of [...ledger].sort((a, b) => b.number - a.number))
    if (action.type === "undo" && !undone.has(number)) undone.add(action.decision);
  return ledger.filter((d) => d.action.type !== "undo" && !undone.has(d.number));
}
