import { setImmediate as breathe } from "node:timers/promises";
import type { Reading } from "#model/reading.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Decision } from "#model/record/decision.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Gap } from "#model/record/gap.ts";
import type { NamedActor } from "#model/record/named-actor.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import type { Story } from "#model/record/story.ts";
import { accountsById, accountsNear, accountsOfReport } from "./accounts/find-accounts.ts";
import { accountsOfEvents, eventsOfAccounts, setEvents } from "./accounts/events.ts";
import { clearDerived } from "./clear-derived.ts";
import { changeContacts } from "./contacts/change-contacts.ts";
import { changedContacts } from "./contacts/changed-contacts.ts";
import { contactIds, contactsById, contactsOfAccounts, countingContacts, findContact, listContacts } from "./contacts/find-contacts.ts";
import { countAll, countDiscrepancies } from "./counts.ts";
import type { Database } from "./database.ts";
import { type FactSearch, searchFacts } from "./facts/find-facts.ts";
import { discrepanciesById, listDiscrepancies, listGaps } from "./findings/find-findings.ts";
import { replaceFindings } from "./findings/replace-findings.ts";
import { addDecision, allDecisions } from "./ledger.ts";
import { lastMoment } from "./last-moment.ts";
import { findNote, putNote } from "./notes.ts";
import { findActors, findNamedActors, setNamedActors } from "./reports/actor-rows.ts";
import { findReport, knownReports, listReports, reportHeads, reportOpenings, reportsAddedAfter, reportsAfter, reportTexts } from "./reports/find-reports.ts";
import { findReading } from "./reports/reading-row.ts";
import { setWires, wireCandidates } from "./reports/wire-keys.ts";
import { addEntries, removeReport, replaceReadings } from "./reports/write-entries.ts";
import type { Facets, Hit, SearchQuery } from "./search-query.ts";
import { search, searchWithFacets } from "./search/search.ts";
import type * as It from "./store.ts";
import { allStories, putStory, removeStory } from "./stories.ts";
import { Turns } from "./turns.ts";

/** Reports that `allReports` holds at a time. */
const FEW = 50;

/** The store over any dialect: each method is a turn on the one connection. */
export class SqlStore implements It.Store {
  readonly database: Database;
  readonly turns: Turns;

  constructor(database: Database) {
    this.database = database;
    this.turns = new Turns(database.connection);
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.transaction(work);
  }

  knownReports(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.turns.read(() => knownReports(this.database.connection, ids));
  }
  addEntries(entries: readonly It.Entry[]): Promise<void> {
    return this.turns.write(() => addEntries(this.database, entries));
  }
  replaceReadings(entries: readonly It.Entry[]): Promise<void> {
    return this.turns.write(() => replaceReadings(this.database, entries));
  }
  removeReport(id: string): Promise<readonly It.FiledAccount[]> {
    return this.turns.write(() => removeReport(this.database, id));
  }
  report(id: string): Promise<StoredReport | null> {
    return this.turns.read(() => findReport(this.database.connection, id));
  }
  reading(id: string): Promise<Omit<Reading, "text"> | null> {
    return this.turns.read(() => findReading(this.database.connection, id));
  }
  reports(filter: It.ReportFilter, page: It.PageQuery): Promise<It.Page<It.ReportHead>> {
    return this.turns.read(() => listReports(this.database.connection, filter, page));
  }
  reportHeads(ids: readonly string[]): Promise<readonly It.ReportHead[]> {
    return this.turns.read(() => reportHeads(this.database.connection, ids));
  }
  openings(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.turns.read(() => reportOpenings(this.database.connection, ids));
  }
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.turns.read(() => reportTexts(this.database.connection, ids));
  }
  reportsAddedAfter(...[moment, few]: Parameters<It.Store["reportsAddedAfter"]>): ReturnType<It.Store["reportsAddedAfter"]> {
    return this.turns.read(() => reportsAddedAfter(this.database.connection, moment, few));
  }
  lastMoment(): Promise<string | null> {
    return this.turns.read(() => lastMoment(this.database.connection));
  }
  actors(ids: readonly string[]): Promise<readonly NamedActor[]> {
    return this.turns.read(() => findActors(this.database.connection, ids));
  }
  namedActors(): Promise<readonly NamedActor[]> {
    return this.turns.read(() => findNamedActors(this.database.connection));
  }
  setNamedActors(actors: readonly NamedActor[]): Promise<void> {
    return this.turns.write(() => setNamedActors(this.database.connection, actors));
  }
  async *allReports(after = ""): AsyncGenerator<StoredReport> {
    let last = after;
    for (;;) {
      const few = await this.turns.read(() => reportsAfter(this.database.connection, last, FEW));
      yield* few;
      if (few.length < FEW) return;
      last = few.at(-1)?.id ?? last;
    }
  }
  wireCandidates(keys: readonly string[], least: number): Promise<readonly It.WireCandidate[]> {
    return this.turns.read(() => wireCandidates(this.database.connection, keys, least));
  }

  accountsNear(query: It.AccountQuery): Promise<readonly It.FiledAccount[]> {
    return this.turns.read(() => accountsNear(this.database.connection, query));
  }
  accounts(ids: readonly string[]): Promise<readonly It.FiledAccount[]> {
    return this.turns.read(() => accountsById(this.database.connection, ids));
  }
  accountsOfReport(report: string): Promise<readonly It.FiledAccount[]> {
    return this.turns.read(() => accountsOfReport(this.database.connection, report));
  }
  eventsOfAccounts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.turns.read(() => eventsOfAccounts(this.database.connection, ids));
  }
  setEvents(events: ReadonlyMap<string, string>): Promise<void> {
    return this.turns.write(() => setEvents(this.database.connection, events));
  }
  accountsOfEvents(events: readonly string[]): Promise<readonly (It.FiledAccount & { readonly event: string })[]> {
    return this.turns.read(() => accountsOfEvents(this.database.connection, events));
  }
  setWires(wires: ReadonlyMap<string, string>): Promise<void> {
    return this.turns.write(() => setWires(this.database.connection, wires));
  }
  contactsOfAccounts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.turns.read(() => contactsOfAccounts(this.database.connection, ids));
  }

  changeContacts(changes: It.ContactChanges): Promise<void> {
    return this.turns.write(() => changeContacts(this.database.connection, changes));
  }
  contact(id: string): Promise<RecordContact | null> {
    return this.turns.read(() => findContact(this.database.connection, id));
  }
  contactsById(ids: readonly string[]): Promise<readonly RecordContact[]> {
    return this.turns.read(() => contactsById(this.database.connection, ids));
  }
  countingContacts(pairs: readonly string[], from: number): Promise<readonly RecordContact[]> {
    return this.turns.read(() => countingContacts(this.database.connection, pairs, from));
  }
  contacts(filter: It.ContactFilter, page: It.PageQuery): Promise<It.Page<RecordContact>> {
    return this.turns.read(() => listContacts(this.database.connection, filter, page));
  }
  contactIds(filter: It.ContactFilter): Promise<readonly string[]> {
    return this.turns.read(() => contactIds(this.database.connection, filter));
  }
  changedContacts(after: string | null, most: number): Promise<It.ChangedContacts> {
    return this.turns.read(() => changedContacts(this.database.connection, after, most));
  }

  replaceFindings(...[scope, found]: Parameters<It.Store["replaceFindings"]>): Promise<void> {
    return this.turns.write(() => replaceFindings(this.database.connection, scope, found));
  }
  discrepancies(...[filter, page]: Parameters<It.Store["discrepancies"]>): Promise<It.Page<Discrepancy>> {
    return this.turns.read(() => listDiscrepancies(this.database.connection, filter, page));
  }
  discrepanciesById(ids: readonly string[]): Promise<readonly Discrepancy[]> {
    return this.turns.read(() => discrepanciesById(this.database.connection, ids));
  }
  gaps(...[filter, page]: Parameters<It.Store["gaps"]>): Promise<It.Page<Gap>> {
    return this.turns.read(() => listGaps(this.database.connection, filter, page));
  }

  async facts(filter: It.FactFilter, page: It.PageQuery): Promise<It.Page<FiledFact>> {
    for (let search: FactSearch | null = null; ; ) {
      const before: FactSearch | null = search;
      search = await this.turns.read(() => searchFacts(this.database.connection, filter, page, before));
      if (search.page !== null) return search.page;
      await breathe();
    }
  }
  search(query: SearchQuery, page: It.PageQuery): Promise<It.Page<Hit>> {
    return this.turns.read(() => search(this.database, query, page));
  }
  searchWithFacets(query: SearchQuery, page: It.PageQuery): Promise<{ readonly hits: It.Page<Hit>; readonly facets: Facets }> {
    return this.turns.read(() => searchWithFacets(this.database, query, page));
  }

  decide(decision: Omit<Decision, "number">): Promise<Decision> {
    return this.turns.write(() => addDecision(this.database.connection, decision));
  }
  decisions(): Promise<readonly Decision[]> {
    return this.turns.read(() => allDecisions(this.database.connection));
  }
  putStory(story: Story): Promise<void> {
    return this.turns.write(() => putStory(this.database.connection, story));
  }
  removeStory(id: string): Promise<void> {
    return this.turns.write(() => removeStory(this.database.connection, id));
  }
  stories(): Promise<readonly Story[]> {
    return this.turns.read(() => allStories(this.database.connection));
  }

  note(key: string): Promise<string | null> {
    return this.turns.read(() => findNote(this.database.connection, key));
  }
  putNote(key: string, value: string | null): Promise<void> {
    return this.turns.write(() => putNote(this.database.connection, key, value));
  }

  counts(): Promise<It.Counts> {
    return this.turns.read(() => countAll(this.database.connection));
  }
  countDiscrepancies(ids: readonly string[]): Promise<It.DiscrepancyCounts> {
    return this.turns.read(() => countDiscrepancies(this.database.connection, ids));
  }
  revision(): Promise<string> {
    return this.turns.read(() => this.database.revision());
  }
  clearDerived(): Promise<void> {
    return this.turns.write(() => clearDerived(this.database));
  }
  close(): Promise<void> {
    return this.turns.alone(() => this.database.connection.close());
  }
}
