import type { Channel, ContactKind, ContactStatus, Reading } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Action, Decision } from "#model/record/decision.ts";
import type { Discrepancy, DiscrepancyKind } from "#model/record/discrepancy.ts";
import type { FiledFact, FiledKind } from "#model/record/filed-fact.ts";
import type { Gap, GapKind } from "#model/record/gap.ts";
import type { NamedActor } from "#model/record/named-actor.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import type { Story } from "#model/record/story.ts";
import type { Span } from "#model/span.ts";
import type { Facets, Hit, SearchQuery } from "./search-query.ts";

/** One page of a list; `next` is an opaque cursor, null on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | null;
}

/** Where an account is looked for when others of the same event are sought; made by the record, kept as columns. */
export interface AccountPlace {
  /** `anchored`: a day is told, `from` and `to` are day numbers of the event; `floating`: it is not, they are those of publication. */
  readonly tier: "anchored" | "floating";
  /** `call`, `meeting`, `message`, `consultation`. */
  readonly family: string;
  /** Every two sides that take part, `a|b` in order; `a|a` where one side is with itself. */
  readonly pairs: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** An account as it is filed. */
export interface FiledAccount {
  readonly account: Account;
  readonly place: AccountPlace;
}

/** All that intake knows of one report; written in one transaction with the others of its batch. */
export interface Entry {
  readonly report: StoredReport;
  /** What was read, without its text (the report has it). */
  readonly reading: Omit<Reading, "text">;
  readonly accounts: readonly FiledAccount[];
  readonly facts: readonly FiledFact[];
  /** Signatures by which near-copies are found; see `wireCandidates`. */
  readonly wireKeys: readonly string[];
}

/** A report that may copy the same text as another. */
export interface WireCandidate {
  readonly report: string;
  /** How many signatures both have. */
  readonly shared: number;
  /** How many signatures the report has. */
  readonly keys: number;
  /** ISO 8601, as the report's. */
  readonly published: string | null;
  /** The first report of those that the report is known to copy; its own id where none. */
  readonly wire: string;
}

export interface AccountQuery {
  readonly tier: AccountPlace["tier"];
  readonly families: readonly string[];
  readonly pairs: readonly string[];
  /** Day numbers; accounts whose range shares a day with this one. */
  readonly from: number;
  readonly to: number;
}

export interface ContactFilter {
  /** All of these actors take part. */
  readonly actors?: readonly string[];
  /** All of these sides take part. */
  readonly sides?: readonly string[];
  readonly channel?: Channel;
  readonly status?: ContactStatus;
  readonly kind?: ContactKind;
  /** YYYY-MM-DD: contacts that may lie on or after / on or before. */
  readonly from?: string;
  readonly to?: string;
  /** Part of a place's name, in either language, or a state's id. */
  readonly place?: string;
  readonly topic?: string;
  /** Contacts with an account in this report. */
  readonly report?: string;
}

export interface ReportFilter {
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  /** Reports that copy the same text. */
  readonly wire?: string;
}

export interface FactFilter {
  readonly kind?: FiledKind;
  readonly actor?: string;
  readonly side?: string;
  readonly topic?: string;
  /** Only those whose words name no topic. */
  readonly topicless?: true;
  readonly report?: string;
  /** Facts whose first evidence begins within these offsets of their report. */
  readonly within?: Span;
  /** Facts about this contact (any of its accounts). */
  readonly contact?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What is shown of a contact where thousands are shown; its accounts are counted. */
export type ContactOutline = Pick<
  RecordContact,
  | "id"
  | "kind"
  | "status"
  | "channel"
  | "undeclared"
  | "several"
  | "participants"
  | "sides"
  | "date"
  | "place"
  | "topics"
  | "earliest"
  | "latest"
  | "sources"
  | "accepted"
> & { readonly accounts: number };

/** A discrepancy, in outline. */
export type FoundDiscrepancy = Pick<Discrepancy, "id" | "kind">;

/** A contact that was written or lost, or whose findings were. */
export interface ChangedContact {
  readonly id: string;
  /** Null: it is no more. */
  readonly outline: ContactOutline | null;
  readonly discrepancies: readonly FoundDiscrepancy[];
  readonly gaps: readonly Gap[];
}

/** Contacts that changed after a moment, each once, as they are now, in the order in which they changed last. */
export interface ChangedContacts {
  /** Everything that was known before is of another record, and no longer true. */
  readonly isAnew: boolean;
  readonly contacts: readonly ChangedContact[];
  /** The moment after the last of them: a word for the next question. */
  readonly upTo: string;
  /** Whether nothing has changed after it. */
  readonly isAll: boolean;
}

/** A report without its text. */
export type ReportHead = Omit<StoredReport, "text">;

/** What became of the contacts after something was settled: these ids go, these are written. */
export interface ContactChanges {
  readonly removed: readonly string[];
  readonly written: readonly RecordContact[];
}

/** How much does not agree. */
export interface DiscrepancyCounts {
  /** Those that cannot both be right. */
  readonly discrepancies: number;
  /** What one side's readout names and the other leaves out: a difference, and no error. */
  readonly differences: number;
}

export interface Counts extends DiscrepancyCounts {
  readonly reports: number;
  /** Independent texts: near-copies count once. */
  readonly sources: number;
  readonly accounts: number;
  readonly contacts: number;
  readonly statements: number;
  readonly positions: number;
  readonly scenarios: number;
  readonly gaps: number;
  readonly decisions: number;
}

/**
 * The record in a database. Reports, decisions and stories are precious; everything else is derived from them and may be dropped and made again.
 * What a method answers is as of one moment. A write is durable once its promise is fulfilled. Throws the classes of `errors/`.
 */
export interface Store {
  /** Runs the work in one transaction: all of it is written, or nothing. Transactions do not nest. */
  transaction<T>(work: () => Promise<T>): Promise<T>;

  /** Which of these reports are there. */
  knownReports(ids: readonly string[]): Promise<ReadonlySet<string>>;
  addEntries(entries: readonly Entry[]): Promise<void>;
  /** Replaces what was read of reports that are there (accounts, facts, reading, genre), and leaves the reports as they are. */
  replaceReadings(entries: readonly Entry[]): Promise<void>;
  /** Takes a report out with all that was read of it. The answer is its accounts. */
  removeReport(id: string): Promise<readonly FiledAccount[]>;
  report(id: string): Promise<StoredReport | null>;
  reading(id: string): Promise<Omit<Reading, "text"> | null>;
  reports(filter: ReportFilter, page: PageQuery): Promise<Page<ReportHead>>;
  /** In no order; those that are not there are left out. */
  reportHeads(ids: readonly string[]): Promise<readonly ReportHead[]>;
  /** How the texts of reports begin, as far as it is needed to call them by it, by their ids. */
  openings(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The texts of reports, by their ids. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Reports that were taken in after a moment (ISO 8601, UTC): how many, and the last few of them, the last first. */
  reportsAddedAfter(moment: string, few: number): Promise<{ readonly total: number; readonly last: readonly ReportHead[] }>;
  /** The moment (ISO 8601, UTC) of the last report or decision, as it was given; null where there is none. */
  lastMoment(): Promise<string | null>;
  /** Those whom reports on record name, or analysts named, by their ids; in no order. What analysts say of somebody counts before what reports do. */
  actors(ids: readonly string[]): Promise<readonly NamedActor[]>;
  /** Whom analysts named, in the order of their ids. */
  namedActors(): Promise<readonly NamedActor[]>;
  /** Sets whom analysts named, in place of all whom they named before. */
  setNamedActors(actors: readonly NamedActor[]): Promise<void>;
  /** All reports in the order of their ids, those after the id `after` where one is given; a few are held at a time. */
  allReports(after?: string): AsyncGenerator<StoredReport>;
  /** Reports that share at least `least` of these signatures, most first. */
  wireCandidates(keys: readonly string[], least: number): Promise<readonly WireCandidate[]>;

  accountsNear(query: AccountQuery): Promise<readonly FiledAccount[]>;
  accounts(ids: readonly string[]): Promise<readonly FiledAccount[]>;
  accountsOfReport(report: string): Promise<readonly FiledAccount[]>;
  /** The event of each account: what the record found out by itself, before decisions join or part events. Accounts that were never settled are left out. */
  eventsOfAccounts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Sets the event of accounts. */
  setEvents(events: ReadonlyMap<string, string>): Promise<void>;
  accountsOfEvents(events: readonly string[]): Promise<readonly (FiledAccount & { readonly event: string })[]>;
  /** Sets whose copies reports are, by report, in the reports and in their accounts. */
  setWires(wires: ReadonlyMap<string, string>): Promise<void>;
  /** The contact of each account, by the account's id; accounts that were never settled are left out. */
  contactsOfAccounts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;

  changeContacts(changes: ContactChanges): Promise<void>;
  /** By its id or that of any of its accounts. */
  contact(id: string): Promise<RecordContact | null>;
  contactsById(ids: readonly string[]): Promise<readonly RecordContact[]>;
  /** Contacts of any of these pairs of sides (`a|b`), told of days from this one (a day number) on, that an account numbers among others or places after another. */
  countingContacts(pairs: readonly string[], from: number): Promise<readonly RecordContact[]>;
  /** In order of time; those without any day last. */
  contacts(filter: ContactFilter, page: PageQuery): Promise<Page<RecordContact>>;
  /** The ids of all contacts that fit, in the same order. */
  contactIds(filter: ContactFilter): Promise<readonly string[]>;
  /** Contacts that changed after a moment, in outline; all there are after null. So many at most: one asks again. */
  changedContacts(after: string | null, most: number): Promise<ChangedContacts>;

  /** Replaces all discrepancies and gaps of these contacts and reports. */
  replaceFindings(
    scope: { readonly contacts: readonly string[]; readonly reports: readonly string[] },
    found: { readonly discrepancies: readonly Discrepancy[]; readonly gaps: readonly Gap[] },
  ): Promise<void>;
  discrepancies(
    filter: { readonly id?: string; readonly kinds?: readonly DiscrepancyKind[]; readonly contact?: string; readonly report?: string },
    page: PageQuery,
  ): Promise<Page<Discrepancy>>;
  /** In the order of the ids asked for; those that are not there are left out. */
  discrepanciesById(ids: readonly string[]): Promise<readonly Discrepancy[]>;
  gaps(filter: { readonly id?: string; readonly kind?: GapKind; readonly contact?: string }, page: PageQuery): Promise<Page<Gap>>;

  /** Newest report first. Where many reports must be looked at others have their turn meanwhile: what is written then may be in it or not. */
  facts(filter: FactFilter, page: PageQuery): Promise<Page<FiledFact>>;
  search(query: SearchQuery, page: PageQuery): Promise<Page<Hit>>;
  /** The same, and how all that was found spreads over outlets and months. */
  searchWithFacets(query: SearchQuery, page: PageQuery): Promise<{ readonly hits: Page<Hit>; readonly facets: Facets }>;

  /** Adds a line to the ledger; the answer has its number. */
  decide(decision: { readonly at: string; readonly author: string; readonly note: string | null; readonly action: Action }): Promise<Decision>;
  /** The whole ledger, in order. */
  decisions(): Promise<readonly Decision[]>;
  putStory(story: Story): Promise<void>;
  removeStory(id: string): Promise<void>;
  stories(): Promise<readonly Story[]>;

  /** Small facts about the record itself: the reader's version it was read with, work left to do. */
  note(key: string): Promise<string | null>;
  putNote(key: string, value: string | null): Promise<void>;

  counts(): Promise<Counts>;
  /** Of the discrepancies with these ids, how many are there. */
  countDiscrepancies(ids: readonly string[]): Promise<DiscrepancyCounts>;
  /** A word that is another one once anything was written since, by this process or another. It means nothing to another opening of the store. */
  revision(): Promise<string>;
  /** Drops all that is derived: readings, accounts, facts, contacts, findings, search. */
  clearDerived(): Promise<void>;
  close(): Promise<void>;
}
