import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { actorsOf } from "#record/decisions/actors-of.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { factWordsOf } from "#record/decisions/fact-words-of.ts";
import { reportsNamedBy } from "#record/decisions/reports-named-by.ts";
import type { Action, Anchor, Decision } from "#model/record/decision.ts";
import type { DecisionView } from "../contract/decisions.ts";
import type { Names, Reports } from "../contract/names.ts";
import type { Desk } from "../desk.ts";
import { namesOf } from "./names-of.ts";
import { reportBriefs } from "./report-briefs.ts";

/** A line of the ledger with the undo that took it back. */
export type UndoneDecision = Omit<DecisionView, "place">;

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

/** Lines of the ledger with the words that they name, and with everybody and every report that they name. */
export async function showDecisions(
  lines: readonly UndoneDecision[],
  desk: Pick<Desk, "store" | "base">,
): Promise<{ items: readonly DecisionView[]; names: Names; reports: Reports }> {
  const reports = [...new Set(lines.flatMap(({ action }) => reportsNamedBy(action)))];
  const texts = await desk.store.texts(reports);
  return {
    items: lines.map((line) => ({ ...line, place: placeOf(line.action, texts) })),
    names: await namesOf(
      lines.flatMap(({ action }) => actorsOf(action)),
      desk,
    ),
    reports: await reportBriefs(reports, desk.store),
  };
}

/** The first words that an action names; null where it names none, or their report is no more. */
function placeOf(action: Action, texts: ReadonlyMap<string, string>): DecisionView["place"] {
  const anchor: Anchor | null = factWordsOf(action) ?? anchorsOf(action)[0] ?? null;
  const text = anchor === null ? undefined : texts.get(anchor.report);
  return anchor === null || text === undefined ? null : { ...anchor, words: text.slice(anchor.span.start, anchor.span.end) };
}
