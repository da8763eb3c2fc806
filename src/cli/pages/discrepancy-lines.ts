import type { Discrepancy } from "#model/record/discrepancy.ts";
import { INDENT } from "../digest/indent.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { claimLines } from "./claim-lines.ts";
import type { RecordView } from "./record-view.ts";

/** What does not agree, in a sentence, with the words of each account, and the id by which it is settled. A difference between readouts is no error and marked as such. */
export function discrepancyLines(discrepancy: Discrepancy, view: RecordView): readonly string[] {
  const { say, paint } = view.page;
  return [
    `${INDENT}${paint.accent(discrepancy.kind === "readout" ? "≈" : "≠")} ${paint.strong(view.sentence(discrepancy))}`,
    ...claimLines(discrepancy.claims, view).map((line) => INDENT + line),
    `${INDENT}${INDENT}${paint.faint(isolated(discrepancy.id, say.lang))}`,
  ];
}
