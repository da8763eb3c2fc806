import { parseIsoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Decision } from "#model/record/decision.ts";
import { factDecisionsAbout } from "#pipeline/record/fact-decisions-about.ts";
import { overdueOf } from "#pipeline/record/overdue-gaps.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import type { Desk } from "../desk.ts";
import { type UndoneDecision, withUndoing } from "./with-undoing.ts";

/** Findings of one contact that are looked at. */
const MOST = 300;

/** What does not agree or lacks of one contact, also what lacks since a day has passed. */
export interface FindingsOfContact {
  readonly discrepancies: readonly Discrepancy[];
  readonly gaps: readonly Gap[];
}

export async function findingsOfContact(contact: RecordContact, { store, now }: Desk): Promise<FindingsOfContact> {
  const page = { limit: MOST };
  const overdue = await overdueOf(store, contact, parseIsoDay(now()) ?? 0);
  return {
    discrepancies: (await store.discrepancies({ contact: contact.id }, page)).items,
    gaps: [...(await store.gaps({ contact: contact.id }, page)).items, ...(overdue ?? [])],
  };
}

/** The decisions of the ledger that bear on a contact: those that name it, a fact about it, one of its findings, or – an undo – one that does. */
export async function bearingDecisions(
  contact: RecordContact,
  { discrepancies, gaps }: FindingsOfContact,
  ledger: readonly Decision[],
  { store }: Desk,
): Promise<readonly UndoneDecision[]> {
  const numbers = new Set([...contact.decisions, ...(await factDecisionsAbout(contact, ledger, store))]);
  const findings = new Set([...discrepancies, ...gaps].map(({ id }) => id));
  const starts = contact.accounts.flatMap((a) => a.evidence.map((span) => ({ report: a.report, span })));
  const bearing = new Set<number>();
  for (const { number, action } of ledger)
    if (
      numbers.has(number) ||
      (action.type === "settle" && findings.has(action.item)) ||
      (action.type === "undo" && bearing.has(action.decision)) ||
      [...anchorsOf(action), ...(action.type === "reject" || action.type === "split" ? (action.others ?? []) : [])].some(({ report, span }) =>
        starts.some((s) => s.report === report && s.span.start < span.end && span.start < s.span.end),
      )
    )
      bearing.add(number);
  return withUndoing(ledger).filter(({ number }) => bearing.has(number));
}
