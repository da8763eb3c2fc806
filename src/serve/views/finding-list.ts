import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import type { Decision } from "#model/record/decision.ts";
import type { Names, Reports } from "../contract/names.ts";
import type { Desk } from "../desk.ts";
import { findingContext, findingView, idsOfFinding } from "./finding-view.ts";
import { namesOf } from "./names-of.ts";
import { reportBriefs } from "./report-briefs.ts";

/** Findings ready to be shown, with everybody and everything that they name. */
export interface ShownFindings<T extends Discrepancy | Gap> {
  readonly items: readonly ReturnType<typeof findingView<T>>[];
  readonly names: Names;
  readonly reports: Reports;
}

/** Shows findings by themselves, outside the page of a contact. */
export async function showFindings<T extends Discrepancy | Gap>(findings: readonly T[], desk: Desk, ledger: readonly Decision[]): Promise<ShownFindings<T>> {
  const reports = [...new Set(findings.flatMap((f) => f.claims.map((c) => c.report)))];
  const names = await namesOf(findings.flatMap(idsOfFinding), desk);
  const context = findingContext(desk, names, await desk.store.texts(reports), ledger);
  return { items: findings.map((finding) => findingView(finding, context)), names, reports: await reportBriefs(reports, desk.store) };
}
