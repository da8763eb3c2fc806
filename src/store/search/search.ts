import { parseIsoDay } from "#model/calendar.ts";
import { NO_DAY } from "../age.ts";
import { among } from "../among.ts";
import { type Connection, first } from "../connection.ts";
import type { Database } from "../database.ts";
import { isNumber, readCursor, writeCursor } from "../paging/cursor.ts";
import { pageSize } from "../paging/page-of.ts";
import type { Facets, Hit, SearchQuery } from "../search-query.ts";
import type { Page, PageQuery } from "../store.ts";
import { excerptOf } from "./excerpt.ts";
import { facetsOf } from "./facets.ts";
import { highlight, phrasesOf } from "./highlights.ts";
import { parseWords } from "./parse-words.ts";
import type { Found, IndexQuery } from "./search-index.ts";

const LIST = "search";
/**
 * Where more reports fit, those that were added last are ranked: weighing each of 100,000 reports that hold a frequent word takes a fifth of a second, and nobody pages so far. Twice as many
 * would make a search half as long again.
 */
const MOST_RANKED = 1_000;
/** Of a longer text the beginning is searched for words to highlight, and shown. In letters. */
const LOOK_AT = 100_000;

/** Reports that fit, best first; among equals what was added last. The pages of one search are in step as long as nothing is written in between. */
export async function search(database: Database, query: SearchQuery, page: PageQuery): Promise<Page<Hit>> {
  return hitsOf(database, query, page, await findReports(database, query));
}

/** The same, and how all of them spread over outlets and months. */
export async function searchWithFacets(
  database: Database,
  query: SearchQuery,
  page: PageQuery,
): Promise<{ readonly hits: Page<Hit>; readonly facets: Facets }> {
  const found = await findReports(database, query);
  return { hits: await hitsOf(database, query, page, found), facets: facetsOf(found, found.length < MOST_RANKED) };
}

async function hitsOf(database: Database, query: SearchQuery, page: PageQuery, found: readonly Found[]): Promise<Page<Hit>> {
  const size = pageSize(page.limit);
  const skipped = readCursor(LIST, page.cursor, isNumber)?.[0] ?? 0;
  const shown = found.slice(skipped, skipped + size);
  const phrases = phrasesOf(parseWords(query.words));
  const rows = await rowsOf(database.connection, shown);
  const items = shown.flatMap(({ n, rank }) => {
    const row = rows.get(n);
    if (row === undefined) return [];
    const highlights = query.field === "title" ? [] : highlight(row.beginning, phrases);
    const titleHighlights = query.field === "text" || row.title === null ? [] : highlight(row.title, phrases);
    const excerpt = excerptOf(row.beginning, highlights);
    const hit: Hit = {
      report: row.id,
      title: row.title,
      outlet: row.outlet,
      publishedAt: row.published_at,
      rank,
      highlights,
      titleHighlights,
      excerpt,
      words: row.beginning.slice(excerpt.start, excerpt.end),
      goesOn: row.beginning.slice(excerpt.end).trim() !== "",
    };
    return [hit];
  });
  return { items, next: found.length > skipped + size ? writeCursor(LIST, [skipped + size]) : null };
}

/** The reports that fit, best first; where there are too many, the best of those that were added last. */
async function findReports(database: Database, query: SearchQuery): Promise<readonly Found[]> {
  const terms = parseWords(query.words);
  const published = await daysOf(database.connection, query);
  if (published === "none" || terms.every((term) => term.absent)) return [];
  const asked: IndexQuery = { terms, field: query.field ?? null, outlet: query.outlet ?? null, published };
  return [...(await database.index.find(asked, MOST_RANKED))].sort((a, b) => b.rank - a.rank || b.n - a.n);
}

/** The days that are asked for, an open end closed by the days that there are; `none` where no report can lie within. */
async function daysOf(connection: Connection, query: SearchQuery): Promise<IndexQuery["published"] | "none"> {
  if (query.from === undefined && query.to === undefined) return null;
  const ages = await first<{ newest: number | null; oldest: number | null }>(
    connection,
    "SELECT (SELECT MIN(age) FROM reports) AS newest, (SELECT MAX(age) FROM reports WHERE age < ?) AS oldest",
    [NO_DAY],
  );
  if (ages === null || ages.newest === null || ages.oldest === null) return "none";
  const from = Math.max(dayOf(query.from) ?? -Infinity, -ages.oldest);
  const to = Math.min(dayOf(query.to) ?? Infinity, -ages.newest);
  return from > to ? "none" : { from, to };
}

const dayOf = (text: string | undefined): number | null => (text === undefined ? null : parseIsoDay(text));

interface HitRow {
  readonly n: number;
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published_at: string | null;
  readonly beginning: string;
}

async function rowsOf(connection: Connection, found: readonly Found[]): Promise<ReadonlyMap<number, HitRow>> {
  const rows = new Map<number, HitRow>();
  for (const list of among(found.map((f) => f.n))) {
    const sql = `SELECT n, id, title, outlet, published_at, substr(text, 1, ${LOOK_AT}) AS beginning FROM reports WHERE n IN ${list.sql}`;
    for (const row of await connection.all<HitRow>(sql, list.values)) rows.set(row.n, row);
  }
  return rows;
}
