import type { News } from "../contract/overview.ts";
import type { Desk } from "../desk.ts";
import { showDecisions } from "./decision-view.ts";
import { showFindings } from "./finding-list.ts";
import { idsOfContact } from "./ids-of-contact.ts";
import { namesOf } from "./names-of.ts";
import { reportBriefs } from "./report-briefs.ts";
import { withUndoing } from "./with-undoing.ts";

/** New reports that are named, and contacts of them. */
const MOST_REPORTS = 200;
const MOST_CONTACTS = 200;
const MOST_FINDINGS = 200;

/** What was taken in, found and decided since a moment. */
export async function newsSince(since: string, desk: Desk): Promise<News> {
  const { store } = desk;
  const until = desk.now();
  const moment = new Date(since).toISOString();
  const { total, last } = await store.reportsAddedAfter(moment, MOST_REPORTS);
  const fresh = new Set(last.map((report) => report.id));
  const contacts = new Map<string, Awaited<ReturnType<typeof store.contact>> & {}>();
  for (const report of last)
    if (contacts.size < MOST_CONTACTS)
      for (const contact of (await store.contacts({ report: report.id }, { limit: MOST_CONTACTS })).items) contacts.set(contact.id, contact);
  const shown = [...contacts.values()].slice(0, MOST_CONTACTS);
  const discrepancies = [];
  for (const contact of shown)
    if (discrepancies.length < MOST_FINDINGS) discrepancies.push(...(await store.discrepancies({ contact: contact.id }, { limit: MOST_FINDINGS })).items);
  const ids = new Set(shown.map((contact) => contact.id));
  const gaps = (await desk.index.gaps()).filter((gap) => ids.has(gap.contact)).slice(0, MOST_FINDINGS);
  const ledger = await store.decisions();
  const shownDiscrepancies = await showFindings(discrepancies, desk, ledger);
  const shownGaps = await showFindings(gaps, desk, ledger);
  const decided = await showDecisions(
    withUndoing(ledger).filter((decision) => decision.at > moment),
    desk,
  );
  return {
    since: moment,
    until,
    added: total,
    contacts: shown,
    fresh: shown.filter((contact) => contact.accounts.every((account) => fresh.has(account.report))).map((contact) => contact.id),
    discrepancies: shownDiscrepancies.items,
    gaps: shownGaps.items,
    decisions: decided.items,
    names: { ...decided.names, ...shownDiscrepancies.names, ...shownGaps.names, ...(await namesOf(shown.flatMap(idsOfContact), desk)) },
    reports: {
      ...decided.reports,
      ...shownDiscrepancies.reports,
      ...shownGaps.reports,
      ...(await reportBriefs([...fresh, ...shown.flatMap((contact) => contact.accounts.map((account) => account.report))], store)),
    },
  };
}
