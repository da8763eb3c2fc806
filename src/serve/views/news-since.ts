import { setImmediate as breathe } from "node:timers/promises";
import type { RecordContact } from "#model/record/contact.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Store } from "#store/store.ts";
import type { News } from "../contract/overview.ts";
import type { Desk } from "../desk.ts";
import { showDecisions } from "./decision-view.ts";
import { showFindings } from "./finding-list.ts";
import { idsOfContact } from "./ids-of-contact.ts";
import { namesOf } from "./names-of.ts";
import { reportBriefs } from "./report-briefs.ts";
import { withUndoing } from "./with-undoing.ts";

/** More is never told at once, of each kind; the lists of reports, findings and decisions have all. */
const MOST = 200;
/** After so many steps others have their turn. */
const STEP = 20;

/** What was taken in, found and decided since a moment. */
export async function newsSince(since: string, desk: Desk): Promise<News> {
  const { store } = desk;
  const until = await seenUntil(desk);
  const moment = new Date(since).toISOString();
  const { total, last } = await store.reportsAddedAfter(moment, MOST);
  const fresh = last.map((report) => report.id);
  const contacts = await contactsTold(fresh, store);
  const discrepancies = await discrepanciesOf(contacts, store);
  const ids = new Set(contacts.map((contact) => contact.id));
  const gaps = (await desk.index.gaps()).filter((gap) => ids.has(gap.contact)).slice(0, MOST);
  const ledger = await store.decisions();
  const shownDiscrepancies = await showFindings(discrepancies, desk, ledger);
  await breathe();
  const shownGaps = await showFindings(gaps, desk, ledger);
  await breathe();
  const decided = withUndoing(ledger).filter(({ at }) => Date.parse(at) > Date.parse(moment));
  const shownDecisions = await showDecisions(decided.slice(-MOST).reverse(), desk);
  await breathe();
  const areFresh = new Set(fresh);
  return {
    since: moment,
    until,
    added: total,
    newReports: fresh,
    contacts,
    fresh: contacts.filter((contact) => contact.accounts.every((account) => areFresh.has(account.report))).map((contact) => contact.id),
    discrepancies: shownDiscrepancies.items,
    gaps: shownGaps.items,
    decided: decided.length,
    decisions: shownDecisions.items,
    names: { ...shownDecisions.names, ...shownDiscrepancies.names, ...shownGaps.names, ...(await namesOf(contacts.flatMap(idsOfContact), desk)) },
    reports: {
      ...shownDecisions.reports,
      ...shownDiscrepancies.reports,
      ...shownGaps.reports,
      ...(await reportBriefs([...fresh, ...contacts.flatMap((contact) => contact.accounts.map((account) => account.report))], store)),
    },
  };
}

/** As of when whoever looks now has seen all: the moment of the last that is there, for what is being written is seen only later. Not beyond now, where a clock was wrong. */
async function seenUntil({ store, now }: Desk): Promise<string> {
  const last = new Date((await store.lastMoment()) ?? 0).toISOString();
  return last < now() ? last : now();
}

/** The contacts that reports tell of, in the order of the reports. */
async function contactsTold(reports: readonly string[], store: Store): Promise<readonly RecordContact[]> {
  const ids = new Set<string>();
  for (const report of reports) if (ids.size < MOST) for (const id of await store.contactIds({ report })) ids.add(id);
  const contacts: RecordContact[] = [];
  for (const few of inSteps([...ids].slice(0, MOST))) {
    contacts.push(...(await store.contactsById(few)));
    await breathe();
  }
  return contacts;
}

/** Discrepancies of contacts, in the order of the contacts. */
async function discrepanciesOf(contacts: readonly RecordContact[], store: Store): Promise<readonly Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const few of inSteps(contacts)) {
    for (const { id } of few) if (found.length < MOST) found.push(...(await store.discrepancies({ contact: id }, { limit: MOST - found.length })).items);
    await breathe();
  }
  return found;
}

const inSteps = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / STEP) }, (_, n) => all.slice(n * STEP, (n + 1) * STEP));
