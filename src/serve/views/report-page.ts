import type { Reading } from "#model/reading.ts";
import type { Claim } from "#model/record/discrepancy.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import { decisionsOn } from "#record/decisions/decisions-on.ts";
import { accountIds } from "#record/filing/file-accounts.ts";
import type { Part } from "../contract/part.ts";
import type { ReportPage } from "../contract/reports.ts";
import type { Desk } from "../desk.ts";
import { showDecisions } from "./decision-view.ts";
import { factView, idsOfFact } from "./fact-view.ts";
import { findingContext, findingView, idsOfFinding } from "./finding-view.ts";
import { namedInReport } from "./named-in-report.ts";
import { namesOf } from "./names-of.ts";
import { type AskedPart, partOfText, wholeText } from "./part-of-text.ts";
import { readingWithin } from "./reading-within.ts";
import { reportBriefs } from "./report-briefs.ts";
import { withUndoing } from "./with-undoing.ts";

/** Facts and findings of one report, and copies of it, that are shown at most. */
const MOST = 2_000;

type Contacts = Pick<ReportPage, "contacts" | "added">;

/** A report with what was read of it, or the part of it that is asked for; of a text of usual length there is one. */
export async function reportPage(report: StoredReport, read: Omit<Reading, "text">, asked: AskedPart | null, desk: Desk): Promise<ReportPage> {
  const { store } = desk;
  const { id } = report;
  const part = asked === null ? wholeText(report.text) : partOfText(report.text, asked);
  const reading = part.of === 1 ? read : readingWithin(read, part);
  const facts = (await store.facts({ report: id, ...(part.of === 1 ? {} : { within: { start: part.start, end: part.end } }) }, { limit: MOST })).items;
  const found = (await store.discrepancies({ report: id }, { limit: MOST })).items;
  const isHere = ({ report: from, span }: Claim): boolean => from === id && span.start >= part.start && span.start < part.end;
  const discrepancies = part.of === 1 ? found : found.filter(({ claims }) => claims.some(isHere));
  const copies = (await store.reports({ wire: report.wire }, { limit: MOST })).items.map((r) => r.id).filter((copy) => copy !== id);
  const others = new Set([...copies, ...discrepancies.flatMap((d) => d.claims.map((c) => c.report))].filter((other) => other !== id));
  const texts = new Map([...(await store.texts([...others].filter((other) => !copies.includes(other)))), [id, report.text]]);
  const contacts = ofPart(await contactsOfReport(id, read, desk), reading, part);
  const ledger = await store.decisions();
  const named = namedInReport(id, part, ledger);
  const names = await namesOf(
    [
      ...named.flatMap((a) => [a.id, a.side]),
      ...contacts.added.flatMap(({ account }) => account.participants.flatMap((p) => [p.actor, p.side])),
      ...reading.actors.flatMap((a) => [a.id, a.side]),
      ...reading.contacts.map((c) => c.place?.country),
      ...facts.flatMap(idsOfFact),
      ...discrepancies.flatMap(idsOfFinding),
    ],
    desk,
  );
  const context = findingContext(desk, names, texts, ledger);
  const own = new Set(decisionsOn(id, ledger).map(({ number }) => number));
  const decided = await showDecisions(
    withUndoing(ledger).filter(({ number }) => own.has(number)),
    desk,
  );
  return {
    report: part.of === 1 ? report : { ...report, text: report.text.slice(part.start, part.end) },
    part,
    reading,
    ...contacts,
    named,
    facts: facts.map((fact) => factView(fact, texts)),
    discrepancies: discrepancies.map((d) => findingView(d, context)),
    decisions: decided.items,
    copies,
    names: { ...decided.names, ...names },
    reports: { ...decided.reports, ...(await reportBriefs([id, ...others], store)) },
  };
}

/** Those that are read or were added in this part. */
function ofPart({ contacts, added }: Contacts, reading: Omit<Reading, "text">, { of, start, end }: Part): Contacts {
  if (of === 1) return { contacts, added };
  const here = new Set(reading.contacts.map(({ id }) => id));
  return {
    contacts: Object.fromEntries(Object.entries(contacts).filter(([id]) => here.has(id))),
    added: added.filter(({ account: { evidence } }) => evidence[0] !== undefined && evidence[0].start >= start && evidence[0].start < end),
  };
}

/** For each contact of a reading the contact on record, and the contacts that analysts added; such that an analyst took out have none. */
async function contactsOfReport(report: string, reading: Omit<Reading, "text">, { store }: Desk): Promise<Contacts> {
  const ids = accountIds(report, reading.contacts);
  const read = new Set(ids.values());
  const accounts = (await store.accountsOfReport(report)).map((filed) => filed.account);
  const contacts = await store.contactsOfAccounts(accounts.map((account) => account.id));
  return {
    contacts: Object.fromEntries([...ids].flatMap(([id, account]) => (contacts.has(account) ? [[id, contacts.get(account) as string]] : []))),
    added: accounts.filter(({ id }) => !read.has(id)).map((account) => ({ account, contact: contacts.get(account.id) ?? null })),
  };
}
