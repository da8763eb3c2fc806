import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Store } from "#store/store.ts";
import { CommandFailed } from "../command-failed.ts";
import type { Dossier } from "../pages/dossier.ts";
import { all, beginning } from "./pages-of.ts";
import { settledItems } from "./settled-items.ts";

const EVERYTHING = Number.POSITIVE_INFINITY;

/** The contact with that id, or with an account of that id; throws `CommandFailed` for none. */
export async function contactOf(store: Store, id: string): Promise<RecordContact> {
  const contact = await store.contact(id);
  if (contact === null) throw new CommandFailed("failed.unknown-contact", { id });
  return contact;
}

/** All that the record holds on one contact. What an analyst settled is left out. */
export async function gatherDossier(store: Store, id: string): Promise<Dossier> {
  const contact = await contactOf(store, id);
  const settled = await settledItems(store);
  const [discrepancies, gaps, facts] = [
    await beginning(
      all((page) => store.discrepancies({ contact: contact.id }, page)),
      EVERYTHING,
    ),
    await beginning(
      all((page) => store.gaps({ contact: contact.id }, page)),
      EVERYTHING,
    ),
    await beginning(
      all((page) => store.facts({ contact: contact.id }, page)),
      EVERYTHING,
    ),
  ];
  const ledger = await store.decisions();
  const bearing = new Set(contact.decisions);
  const active = new Set(activeDecisions(ledger).map(({ number }) => number));
  const decisions = ledger.filter(({ number }) => bearing.has(number));
  return {
    contact,
    discrepancies: discrepancies.items.filter((item) => !settled.has(item.id)),
    gaps: gaps.items.filter((item) => !settled.has(item.id)),
    facts: facts.items,
    decisions,
    undone: new Set(decisions.filter(({ number }) => !active.has(number)).map(({ number }) => number)),
  };
}

/** The reports that a dossier quotes. */
export const reportsNamed = ({ contact, discrepancies, gaps, facts, decisions }: Dossier): readonly string[] => [
  ...contact.accounts.flatMap(({ report, wire }) => [report, wire]),
  ...[...discrepancies, ...gaps].flatMap(({ claims }) => claims.map(({ report }) => report)),
  ...facts.map(({ report }) => report),
  ...decisions.flatMap(({ action }) => anchorsOf(action).map(({ report }) => report)),
];
