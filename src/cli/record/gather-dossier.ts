import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { reportsNamedBy } from "#record/decisions/reports-named-by.ts";
import { isoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import { followUpsTaken } from "#record/findings/follow-ups-taken.ts";
import type { Store } from "#store/store.ts";
import { CommandFailed } from "../command-failed.ts";
import type { Dossier } from "../pages/dossier.ts";
import type { Hindsight } from "./as-known-on.ts";
import { decisionsAbout } from "./decisions-about.ts";
import { gapsOnRecord, today } from "./gaps-on-record.ts";
import { allItems } from "#store/paging/all-items.ts";
import { beginning } from "./beginning.ts";
import { settledItems } from "./settled-items.ts";

/** Contacts of one side that are looked at for what took up a task. */
const LATER = 200;
const EVERYTHING = Number.POSITIVE_INFINITY;

/** The contact with that id, or with an account of that id; throws `CommandFailed` for none. */
export async function contactOf(store: Store, id: string): Promise<RecordContact> {
  const contact = await store.contact(id);
  if (contact === null) throw new CommandFailed("failed.unknown-contact", { id });
  return contact;
}

/** All that the record holds, or held on another day, on one contact. What an analyst settled is left out. */
export async function gatherDossier(store: Store, id: string, then: Hindsight): Promise<Dossier> {
  const now = await contactOf(store, id);
  const contact = await then.contact(now);
  if (contact === null) throw new CommandFailed("failed.unknown-contact", { id });
  const settled = await settledItems(store);
  const [discrepancies, gaps, facts] = [
    await beginning(
      allItems((page) => store.discrepancies({ contact: now.id }, page)),
      EVERYTHING,
    ),
    await beginning(gapsOnRecord(store, { contact: now.id }, then.day), EVERYTHING),
    await beginning(
      allItems((page) => store.facts({ contact: now.id }, page)),
      EVERYTHING,
    ),
  ];
  const ledger = (await store.decisions()).filter(then.hadMade);
  const told = await filtered(await then.facts(facts.items, now), ({ report }) => then.knew(report));
  const active = new Set(activeDecisions(ledger).map(({ number }) => number));
  const decisions = await decisionsAbout(store, now, ledger);
  return {
    contact,
    discrepancies: await filtered(discrepancies.items, async (item) => !settled.has(item.id) && (await allKnown(item, then))),
    gaps: await filtered(gaps.items, async (item) => !settled.has(item.id) && (await allKnown(item, then))),
    facts: told,
    followUps: followUpsTaken(told, await contactsAround(store, now), then.day ?? today()),
    decisions,
    undone: new Set(decisions.filter(({ number, action }) => action.type !== "undo" && !active.has(number)).map(({ number }) => number)),
  };
}

/** Contacts that may have taken up what this one set in motion: those of its reports, and the next ones of its sides. */
async function contactsAround(store: Store, { accounts, sides, earliest }: RecordContact): Promise<readonly RecordContact[]> {
  const found = new Map<string, RecordContact>();
  for (const { report } of accounts) for await (const contact of allItems((page) => store.contacts({ report }, page))) found.set(contact.id, contact);
  for (const side of sides) {
    const from = earliest === null ? {} : { from: isoDay(earliest) };
    for (const contact of (await store.contacts({ sides: [side], ...from }, { limit: LATER })).items) found.set(contact.id, contact);
  }
  return [...found.values()];
}

async function allKnown({ claims }: Discrepancy | Gap, then: Hindsight): Promise<boolean> {
  for (const { report } of claims) if (!(await then.knew(report))) return false;
  return true;
}

async function filtered<T>(items: readonly T[], keeps: (item: T) => Promise<boolean>): Promise<readonly T[]> {
  const kept: T[] = [];
  for (const item of items) if (await keeps(item)) kept.push(item);
  return kept;
}

/** The reports that a dossier quotes. */
export const reportsNamed = ({ contact, discrepancies, gaps, facts, decisions }: Dossier): readonly string[] => [
  ...contact.accounts.flatMap(({ report, wire }) => [report, wire]),
  ...[...discrepancies, ...gaps].flatMap(({ claims }) => claims.map(({ report }) => report)),
  ...facts.map(({ report }) => report),
  ...decisions.flatMap(({ action }) => reportsNamedBy(action)),
];
