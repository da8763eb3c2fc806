import type { FiledFact } from "#model/record/filed-fact.ts";
import type { PositionLedger } from "../contract/facts.ts";
import type { Desk } from "../desk.ts";
import { showFacts } from "./fact-list.ts";
import { course, type Drawer, ledgerLine, sortIntoDrawers } from "./ledger-line.ts";
import { reportBriefs } from "./report-briefs.ts";

/** The ledger of positions that are given newest first, of one topic where one is asked for. */
export async function ledgerOf(positions: readonly FiledFact[], topic: string | undefined, complete: boolean, desk: Desk): Promise<PositionLedger> {
  const drawers = sortIntoDrawers(positions, topic);
  const shown = await showFacts(drawers.flatMap(ends), desk);
  const views = new Map(shown.items.map((view) => [view.id, view]));
  const lines = drawers.flatMap((drawer) => ledgerLine(drawer, views));
  const reports = lines.flatMap((line) => line.course.map((step) => step.report));
  return { lines, complete, names: shown.names, reports: { ...shown.reports, ...(await reportBriefs(reports, desk.store)) } };
}

const ends = (drawer: Drawer): readonly FiledFact[] => [course(drawer)[0], course(drawer).at(-1)].filter((fact) => fact !== undefined);
