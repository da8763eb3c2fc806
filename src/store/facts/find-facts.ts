import type { FiledFact } from "#model/record/filed-fact.ts";
import { among } from "../among.ts";
import { allOf, type Condition, condition, whereGiven } from "../conditions.ts";
import type { Connection } from "../connection.ts";
import { type Place, readCursor } from "../paging/cursor.ts";
import { pageOf, pageSize } from "../paging/page-of.ts";
import { publishedWithin } from "../reports/find-reports.ts";
import type { FactFilter, Page, PageQuery } from "../store.ts";
import { readFactBody } from "./fact-body.ts";
import type { FactField } from "./fact-keys.ts";

const LIST = "facts";
/** Reports that are looked at in one go; a page of facts mostly lies in fewer. */
const STEP = 64;

/** Where a fact stands: the age and id of its report, and how many facts of the report come before it. */
type FactPlace = readonly [number, string, number];
const isFactPlace = (place: Place): place is FactPlace =>
  place.length === 3 && Number.isSafeInteger(place[0]) && typeof place[1] === "string" && Number.isSafeInteger(place[2]);

interface Placed {
  readonly fact: FiledFact;
  readonly place: FactPlace;
}

/** How far looking for facts has come. */
export interface FactSearch {
  readonly found: readonly Placed[];
  readonly after: FactPlace | null;
  /** The page, once it is found. */
  readonly page: Page<FiledFact> | null;
}

/**
 * Goes on looking for facts that fit the filter, newest report first, within a report in its order, through so few reports that nobody waits long. Reports that may hold one are found by their keys
 * and gone through in order; which of their facts fit is seen in the facts themselves.
 */
export async function searchFacts(connection: Connection, filter: FactFilter, page: PageQuery, before: FactSearch | null): Promise<FactSearch> {
  const size = pageSize(page.limit);
  const accounts = filter.contact === undefined ? null : await accountsOfContact(connection, filter.contact);
  const fits = fitting(filter, accounts === null ? null : new Set(accounts.map((a) => a.account)));
  const found = [...(before?.found ?? [])];
  const after = before === null ? readCursor(LIST, page.cursor, isFactPlace) : before.after;
  const rows = await reportsWithFacts(connection, filter, reportsOf(filter, accounts), after);
  for (const row of rows) {
    const passed = after !== null && row.age === after[0] && row.report === after[1] ? after[2] : -1;
    for (const [k, { fact }] of readFactBody(row.body).entries()) if (k > passed && fits(fact)) found.push({ fact, place: [row.age, row.report, k] });
    if (found.length > size) break;
  }
  const last = rows.at(-1);
  const isDone = found.length > size || rows.length < STEP || last === undefined;
  return {
    found,
    after: last === undefined ? after : [last.age, last.report, Number.MAX_SAFE_INTEGER],
    page: isDone
      ? pageOf(
          LIST,
          found,
          size,
          (f) => f.place,
          (f) => f.fact,
        )
      : null,
  };
}

/** The only reports whose facts can fit; null where it may be any. */
function reportsOf(filter: FactFilter, accounts: readonly { readonly report: string }[] | null): readonly string[] | null {
  if (accounts === null) return filter.report === undefined ? null : [filter.report];
  return accounts.map((account) => account.report).filter((report) => filter.report === undefined || filter.report === report);
}

interface ReportWithFacts {
  readonly age: number;
  readonly report: string;
  readonly body: string;
}

/** The next reports that may hold such facts, in order, that of the place included: it may have more. */
async function reportsWithFacts(
  connection: Connection,
  filter: FactFilter,
  reports: readonly string[] | null,
  from: FactPlace | null,
): Promise<readonly ReportWithFacts[]> {
  const within = [
    ...publishedWithin("r.age", filter.from, filter.to),
    ...whereGiven(from, ([age, report]) => condition("(r.age, r.id) >= (?, ?)", age, report)),
  ];
  return reports === null ? byKeys(connection, filter, from, within) : byReports(connection, reports, within);
}

/** The index of the leading key is gone through in its order; CROSS JOIN keeps it so. */
function byKeys(connection: Connection, filter: FactFilter, from: FactPlace | null, within: readonly Condition[]): Promise<readonly ReportWithFacts[]> {
  const [lead, ...others] = keysOf(filter);
  const where = allOf([
    condition("k.field = ? AND k.value = ?", ...lead),
    ...publishedWithin("k.age", filter.from, filter.to),
    ...whereGiven(from, ([age, report]) => condition("(k.age, k.report) >= (?, ?)", age, report)),
    ...others.map((key) => condition("EXISTS (SELECT 1 FROM fact_keys o WHERE o.field = ? AND o.value = ? AND o.age = k.age AND o.report = k.report)", ...key)),
    condition("r.id = k.report AND f.report = r.n"),
    ...within,
  ]);
  const sql = `SELECT k.age, k.report, f.body FROM fact_keys k CROSS JOIN reports r CROSS JOIN facts f WHERE ${where.sql} ORDER BY k.age, k.report LIMIT ?`;
  return connection.all<ReportWithFacts>(sql, [...where.values, STEP]);
}

async function byReports(connection: Connection, reports: readonly string[], within: readonly Condition[]): Promise<readonly ReportWithFacts[]> {
  const rows: ReportWithFacts[] = [];
  for (const list of among(reports)) {
    const where = allOf([condition(`r.id IN ${list.sql}`, ...list.values), ...within]);
    const sql = `SELECT r.age, r.id AS report, f.body FROM reports r JOIN facts f ON f.report = r.n WHERE ${where.sql} ORDER BY r.age, r.id LIMIT ?`;
    rows.push(...(await connection.all<ReportWithFacts>(sql, [...where.values, STEP])));
  }
  return rows.sort((a, b) => a.age - b.age || (a.report < b.report ? -1 : 1)).slice(0, STEP);
}

type Key = readonly [FactField, string];

/** The keys that a report must have; the first, which mostly is the rarest, leads. */
function keysOf(filter: FactFilter): readonly [Key, ...Key[]] {
  const ofKind = filter.topicless === true ? "topicless" : "kind";
  const keys = [["actor", filter.actor] as const, ["topic", filter.topic] as const, ["side", filter.side] as const, [ofKind, filter.kind] as const];
  const [lead, ...others] = keys.flatMap(([field, value]): readonly Key[] => (value === undefined ? [] : [[field, value]]));
  return lead === undefined ? [["any", ""]] : [lead, ...others];
}

const fitting =
  (filter: FactFilter, accounts: ReadonlySet<string> | null) =>
  (fact: FiledFact): boolean =>
    (filter.kind === undefined || fact.kind === filter.kind) &&
    (filter.actor === undefined || fact.actor === filter.actor) &&
    (filter.side === undefined || fact.side === filter.side) &&
    (filter.topic === undefined || fact.topics.includes(filter.topic)) &&
    (filter.topicless === undefined || fact.topics.length === 0) &&
    (filter.within === undefined || (fact.span.start >= filter.within.start && fact.span.start < filter.within.end)) &&
    (accounts === null || (fact.account !== null && accounts.has(fact.account)));

/** The accounts of a contact, which may be named by any of them. */
const accountsOfContact = (connection: Connection, contact: string): Promise<readonly { readonly account: string; readonly report: string }[]> =>
  connection.all("SELECT account, report FROM contact_accounts WHERE contact = ? OR contact IN (SELECT contact FROM contact_accounts WHERE account = ?)", [
    contact,
    contact,
  ]);
