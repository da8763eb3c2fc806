import type { StoredReport } from "#model/record/stored-report.ts";
import { openingWords } from "#text/opening-words.ts";
import { ageOf, NO_DAY } from "../age.ts";
import { among } from "../among.ts";
import { allOf, type Condition, condition, whereGiven } from "../conditions.ts";
import { type Connection, first } from "../connection.ts";
import { isNumberAndId, readCursor } from "../paging/cursor.ts";
import { pageOf, pageSize } from "../paging/page-of.ts";
import type { Page, PageQuery, ReportFilter, ReportHead } from "../store.ts";
import { REPORT_COLUMNS, type ReportRow, reportOf, withText } from "./report-row.ts";

const LIST = "reports";

export async function knownReports(connection: Connection, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const list of among(ids))
    for (const row of await connection.all<{ id: string }>(`SELECT id FROM reports WHERE id IN ${list.sql}`, list.values)) known.add(row.id);
  return known;
}

export async function findReport(connection: Connection, id: string): Promise<StoredReport | null> {
  const row = await first<ReportRow & { text: string }>(connection, `SELECT ${REPORT_COLUMNS}, text FROM reports WHERE id = ?`, [id]);
  return row === null ? null : withText(row);
}

/** Newest first. */
export async function listReports(connection: Connection, filter: ReportFilter, page: PageQuery): Promise<Page<ReportHead>> {
  const size = pageSize(page.limit);
  const where = allOf([
    ...whereGiven(filter.outlet, (outlet) => condition("outlet = ?", outlet)),
    ...whereGiven(filter.wire, (wire) => condition("wire = ?", wire)),
    ...publishedWithin("age", filter.from, filter.to),
    ...whereGiven(readCursor(LIST, page.cursor, isNumberAndId), ([age, id]) => condition("(age, id) > (?, ?)", age, id)),
  ]);
  const rows = await connection.all<ReportRow>(`SELECT ${REPORT_COLUMNS} FROM reports WHERE ${where.sql} ORDER BY age, id LIMIT ?`, [
    ...where.values,
    size + 1,
  ]);
  return pageOf(LIST, rows, size, (row) => [row.age, row.id], reportOf);
}

/** Conditions on a column of ages: published on these days, both included; what has no day is not. */
export const publishedWithin = (column: string, from: string | undefined, to: string | undefined): readonly Condition[] => [
  ...whereGiven(from, (day) => condition(`${column} <= ?`, ageOf(day))),
  ...whereGiven(to, (day) => condition(`${column} >= ?`, ageOf(day))),
  ...(from === undefined && to !== undefined ? [condition(`${column} < ?`, NO_DAY)] : []),
];

/** The next few reports in the order of their ids, after this one. */
export async function reportsAfter(connection: Connection, id: string, few: number): Promise<readonly StoredReport[]> {
  const sql = `SELECT ${REPORT_COLUMNS}, text FROM reports WHERE id > ? ORDER BY id LIMIT ?`;
  return (await connection.all<ReportRow & { text: string }>(sql, [id, few])).map(withText);
}

export async function reportHeads(connection: Connection, ids: readonly string[]): Promise<readonly ReportHead[]> {
  const heads: ReportHead[] = [];
  for (const list of among(ids))
    for (const row of await connection.all<ReportRow>(`SELECT ${REPORT_COLUMNS} FROM reports WHERE id IN ${list.sql}`, list.values)) heads.push(reportOf(row));
  return heads;
}

/** How far a text is looked at for its first words: blank lines may stand before them. */
const OPENING_UNITS = 400;

export async function reportOpenings(connection: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const openings = new Map<string, string>();
  for (const list of among(ids))
    for (const row of await connection.all<{ id: string; text: string }>(
      `SELECT id, substr(text, 1, ${OPENING_UNITS}) AS text FROM reports WHERE id IN ${list.sql}`,
      list.values,
    ))
      openings.set(row.id, openingWords(row.text));
  return openings;
}

export async function reportTexts(connection: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const list of among(ids))
    for (const row of await connection.all<{ id: string; text: string }>(`SELECT id, text FROM reports WHERE id IN ${list.sql}`, list.values))
      texts.set(row.id, row.text);
  return texts;
}

/** Moments go with the order in which reports are taken in; see `momentOfWriting`. */
export async function reportsAddedAfter(
  connection: Connection,
  moment: string,
  few: number,
): Promise<{ readonly total: number; readonly last: readonly ReportHead[] }> {
  const counted = await first<{ total: number }>(connection, "SELECT COUNT(*) AS total FROM reports WHERE added_at > ?", [moment]);
  const rows = await connection.all<ReportRow>(`SELECT ${REPORT_COLUMNS} FROM reports WHERE added_at > ? ORDER BY added_at DESC, n DESC LIMIT ?`, [
    moment,
    few,
  ]);
  return { total: counted?.total ?? 0, last: rows.map(reportOf) };
}
