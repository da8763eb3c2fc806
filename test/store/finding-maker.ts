import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";

const message = { key: "k", values: {} };
const claim = (report: string) => ({ report, account: null, value: "v", span: { start: 0, end: 1 }, speaker: null });

/** A discrepancy about a contact, or, about none, of an office. */
export const discrepancyOf = (id: string, contact: string | null, ...reports: readonly string[]): Discrepancy => ({
  ...{ id, contact, message, actor: contact === null ? "aranor" : null, attribute: null, claims: reports.map(claim) },
  kind: contact === null ? "office" : "attribute",
});

export const gapOf = (id: string, contact: string): Gap => ({
  ...{ id, contact, message, kind: "count", claim: { n: 3, scope: null }, identified: [], possible: [], missing: 1, claims: [claim("r")] },
});
