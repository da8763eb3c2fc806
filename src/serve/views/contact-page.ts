import { parseIsoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Gap } from "#model/record/gap.ts";
import { nearContacts } from "#pipeline/record/near-contacts.ts";
import { factDecisionsAbout } from "#pipeline/record/fact-decisions-about.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { overdueGap } from "#record/findings/gaps/overdue-gap.ts";
import type { ContactPage } from "../contract/contacts.ts";
import type { Desk } from "../desk.ts";
import { MadeAnswer } from "../http/made-answer.ts";
import { contactQuotes } from "./contact-quotes.ts";
import { showDecisions } from "./decision-view.ts";
import { factView, idsOfFact } from "./fact-view.ts";
import { findingContext, findingView, idsOfFinding } from "./finding-view.ts";
import { idsOfContact } from "./ids-of-contact.ts";
import { namesOf } from "./names-of.ts";
import { placesOf } from "./places-of.ts";
import { reportBriefs } from "./report-briefs.ts";
import { type UndoneDecision, withUndoing } from "./with-undoing.ts";

/** Facts and findings of one contact that are shown at most; a summit that thousands report has more, which `GET /facts?contact=` lists. */
const MOST = 300;

/** All that is known of one contact. */
export async function contactPage(contact: RecordContact, desk: Desk): Promise<ContactPage> {
  const { store } = desk;
  const page = { limit: MOST };
  const facts = (await store.facts({ contact: contact.id }, page)).items;
  const discrepancies = (await store.discrepancies({ contact: contact.id }, page)).items;
  const gaps = [...(await store.gaps({ contact: contact.id }, page)).items, ...(await overdueOf(contact, desk))];
  const ledger = await store.decisions();
  const findings = [...discrepancies, ...gaps];
  const reports = new Set([...contact.accounts.map((a) => a.report), ...facts.map((f) => f.report), ...findings.flatMap((f) => f.claims.map((c) => c.report))]);
  const texts = await store.texts([...reports]);
  const names = await namesOf([...idsOfContact(contact), ...facts.flatMap(idsOfFact), ...findings.flatMap(idsOfFinding)], desk);
  const context = findingContext(desk, names, texts, ledger);
  const shown = (kinds: readonly FiledFact["kind"][]) => facts.filter((f) => kinds.includes(f.kind)).map((f) => factView(f, texts));
  const bearing = bears(contact, await factDecisionsAbout(contact, ledger, store), new Set(findings.map((f) => f.id)));
  const decided = await showDecisions(withUndoing(ledger).filter(bearing), desk);
  return {
    contact,
    quotes: contactQuotes(contact, texts),
    statements: shown(["statement"]),
    positions: shown(["position"]),
    others: shown(["scenario", "question", "stakeholder", "driver"]),
    followUps: shown(["follow-up"]),
    discrepancies: discrepancies.map((d) => findingView(d, context)),
    gaps: gaps.map((g) => findingView(g, context)),
    decisions: decided.items,
    names: { ...decided.names, ...names },
    places: {
      ...decided.places,
      ...placesOf(
        [contact.place?.value, ...contact.accounts.map((account) => account.place)].flatMap((place) => place?.name ?? []),
        desk.names,
      ),
    },
    reports: { ...decided.reports, ...(await reportBriefs(reports, store)) },
  };
}

/** The gap that a plan leaves of which a day has passed by now. */
async function overdueOf(contact: RecordContact, { store, now }: Desk): Promise<readonly Gap[]> {
  const today = parseIsoDay(now()) ?? 0;
  return overdueGap(contact, [], today).length === 0 ? [] : overdueGap(contact, await nearContacts(store, contact), today);
}

/** Whether a decision bears on a contact: names it, a fact about it, one of its findings, or – an undo – one that does. */
function bears(contact: RecordContact, onFacts: ReadonlySet<number>, findings: ReadonlySet<string>) {
  const numbers = new Set([...contact.decisions, ...onFacts]);
  const starts = contact.accounts.flatMap((a) => a.evidence.map((span) => ({ report: a.report, span })));
  const bearing = new Set<number>();
  return ({ number, action }: UndoneDecision): boolean => {
    const does =
      numbers.has(number) ||
      (action.type === "settle" && findings.has(action.item)) ||
      (action.type === "undo" && bearing.has(action.decision)) ||
      [...anchorsOf(action), ...(action.type === "reject" || action.type === "split" ? (action.others ?? []) : [])].some(({ report, span }) =>
        starts.some((s) => s.report === report && s.span.start < span.end && span.start < s.span.end),
      );
    if (does) bearing.add(number);
    return does;
  };
}

/** The tag of a contact's page, by which a decision says what it was made on. */
export const contactTag = async (contact: RecordContact, desk: Desk): Promise<string> => new MadeAnswer(await contactPage(contact, desk)).tag;
