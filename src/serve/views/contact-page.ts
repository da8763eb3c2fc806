import type { RecordContact } from "#model/record/contact.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { ContactPage } from "../contract/contacts.ts";
import type { Desk } from "../desk.ts";
import { MadeAnswer } from "../http/made-answer.ts";
import { bearingDecisions, findingsOfContact } from "./bearing-decisions.ts";
import { contactQuotes } from "./contact-quotes.ts";
import { showDecisions } from "./decision-view.ts";
import { factView, idsOfFact } from "./fact-view.ts";
import { findingContext, findingView, idsOfFinding } from "./finding-view.ts";
import { idsOfContact } from "./ids-of-contact.ts";
import { namesOf } from "./names-of.ts";
import { placesOf } from "./places-of.ts";
import { reportBriefs } from "./report-briefs.ts";

/** Facts of one contact that are shown at most; a summit that thousands report has more, which `GET /facts?contact=` lists. */
const MOST = 300;

/** All that is known of one contact. */
export async function contactPage(contact: RecordContact, desk: Desk): Promise<ContactPage> {
  const { store } = desk;
  const facts = (await store.facts({ contact: contact.id }, { limit: MOST })).items;
  const found = await findingsOfContact(contact, desk);
  const ledger = await store.decisions();
  const findings = [...found.discrepancies, ...found.gaps];
  const reports = new Set([...contact.accounts.map((a) => a.report), ...facts.map((f) => f.report), ...findings.flatMap((f) => f.claims.map((c) => c.report))]);
  const texts = await store.texts([...reports]);
  const names = await namesOf([...idsOfContact(contact), ...facts.flatMap(idsOfFact), ...findings.flatMap(idsOfFinding)], desk);
  const context = findingContext(desk, names, texts, ledger);
  const shown = (kinds: readonly FiledFact["kind"][]) => facts.filter((f) => kinds.includes(f.kind)).map((f) => factView(f, texts));
  const decided = await showDecisions(await bearingDecisions(contact, found, ledger, desk), desk);
  return {
    contact,
    quotes: contactQuotes(contact, texts),
    statements: shown(["statement"]),
    positions: shown(["position"]),
    others: shown(["scenario", "question", "stakeholder", "driver"]),
    followUps: shown(["follow-up"]),
    discrepancies: found.discrepancies.map((d) => findingView(d, context)),
    gaps: found.gaps.map((g) => findingView(g, context)),
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

/** The tag of a contact's page, by which a decision says what it was made on. */
export const contactTag = async (contact: RecordContact, desk: Desk): Promise<string> => new MadeAnswer(await contactPage(contact, desk)).tag;
