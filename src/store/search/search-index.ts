import type { StoredReport } from "#model/record/stored-report.ts";
import type { Term } from "./term.ts";

/** What is looked for, ready for an index. */
export interface IndexQuery {
  /** All of them hold; at least one of them is not `absent`. */
  readonly terms: readonly Term[];
  readonly field: "title" | "text" | null;
  readonly outlet: string | null;
  /** Day numbers of publication, both included; null: any, also none. */
  readonly published: { readonly from: number; readonly to: number } | null;
}

/** A report by its number, how well it fits, and where it is filed. */
export interface Found {
  readonly n: number;
  /** Higher is better. */
  readonly rank: number;
  readonly outlet: string | null;
  /** Of publication, YYYY-MM. */
  readonly month: string | null;
}

/** A report whose words are to be found under its number. */
export interface Indexed {
  readonly n: number;
  readonly report: Pick<StoredReport, "title" | "text" | "outlet" | "publishedAt">;
}

/** Where the index and the reports do not agree. */
export interface Strays {
  /** Ids of reports that are not in the index. */
  readonly missing: readonly string[];
  /** Numbers in the index that no report has. */
  readonly extra: readonly number[];
}

/** The index of the words of reports, by a report's number. Each dialect has its own; all hold the stems of `index-words.ts`. */
export interface SearchIndex {
  /** To be called once for all reports of a batch, after everything else of them is written: an index gathers what it is given, and some write it out before any other statement. */
  add(reports: readonly Indexed[]): Promise<void>;
  has(n: number): Promise<boolean>;
  remove(n: number): Promise<void>;
  clear(): Promise<void>;
  /** Of the reports that were added last and fit, so many; in no order. */
  find(query: IndexQuery, most: number): Promise<readonly Found[]>;
  strays(): Promise<Strays>;
}
