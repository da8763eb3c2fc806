import type { Connection } from "../connection.ts";
import { filingTokens } from "../search/filing-tokens.ts";
import { stemsOf } from "../search/index-words.ts";
import type { Found, SearchIndex } from "../search/search-index.ts";
import { ftsExpression } from "./fts-expression.ts";

/** A word of the title weighs as much as five of the text; filing weighs nothing. */
const RANK = "bm25(search_index, 5.0, 1.0, 0.0)";

/** Makes the index: it holds tokens and no text, and lets rows be removed. */
export const SEARCH_INDEX = [
  "CREATE VIRTUAL TABLE search_index USING fts5 (title, text, filed, content = '', contentless_delete = 1, tokenize = 'ascii')",
] as const;

/** The index of words in SQLite's FTS5. */
export const ftsIndex = (connection: Connection): SearchIndex => ({
  add: (reports) =>
    connection.each(
      "INSERT INTO search_index (rowid, title, text, filed) VALUES (?, ?, ?, ?)",
      reports.map(({ n, report }) => [n, report.title === null ? "" : stemsOf(report.title), stemsOf(report.text), filingTokens(report)]),
    ),
  async has(n) {
    return (await connection.all("SELECT rowid FROM search_index WHERE rowid = ?", [n])).length > 0;
  },
  async remove(n) {
    await connection.run("DELETE FROM search_index WHERE rowid = ?", [n]);
  },
  async clear() {
    await connection.run("INSERT INTO search_index (search_index) VALUES ('delete-all')");
  },
  find: (query, most) =>
    connection.all<Found>(
      `SELECT i.rowid AS n, -${RANK} AS rank, f.outlet, f.month FROM search_index i JOIN filings f ON f.report = i.rowid
        WHERE search_index MATCH ? ORDER BY i.rowid DESC LIMIT ?`,
      [ftsExpression(query), most],
    ),
  async strays() {
    const missing = await connection.all<{ id: string }>(
      "SELECT id FROM reports WHERE n NOT IN (SELECT rowid FROM search_index) OR n NOT IN (SELECT report FROM filings) ORDER BY id",
    );
    const extra = await connection.all<{ n: number }>("SELECT rowid AS n FROM search_index WHERE rowid NOT IN (SELECT n FROM reports)");
    return { missing: missing.map((row) => row.id), extra: extra.map((row) => row.n) };
  },
});
