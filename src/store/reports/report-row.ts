import type { StoredReport } from "#model/record/stored-report.ts";
import { ageOf } from "../age.ts";
import type { Value } from "../connection.ts";

/** The columns of a report, but for its text. */
export interface ReportRow {
  readonly id: string;
  readonly given_id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published_at: string | null;
  readonly published_inferred: number;
  readonly language: string;
  readonly genre: StoredReport["genre"];
  readonly added_at: string;
  readonly wire: string;
  readonly age: number;
}

/** All but the text. */
export const REPORT_COLUMNS = "id, given_id, title, outlet, author, url, published_at, published_inferred, language, genre, added_at, wire, age";

export const reportValues = (report: StoredReport): readonly Value[] => [
  report.id,
  report.givenId,
  report.title,
  report.outlet,
  report.author,
  report.url,
  report.publishedAt,
  report.publishedAtInferred ? 1 : 0,
  report.language,
  report.genre,
  report.addedAt,
  report.wire,
  ageOf(report.publishedAt),
  report.text,
];

export const reportOf = (row: ReportRow): Omit<StoredReport, "text"> => ({
  id: row.id,
  givenId: row.given_id,
  title: row.title,
  outlet: row.outlet,
  author: row.author,
  url: row.url,
  publishedAt: row.published_at,
  publishedAtInferred: row.published_inferred === 1,
  language: row.language,
  genre: row.genre,
  addedAt: row.added_at,
  wire: row.wire,
});

export const withText = (row: ReportRow & { readonly text: string }): StoredReport => {
  const { addedAt, wire, ...before } = reportOf(row);
  return { ...before, text: row.text, addedAt, wire };
};
