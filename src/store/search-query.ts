import type { Span } from "#model/span.ts";

/** What is looked for in the text of reports. */
export interface SearchQuery {
  /** Words that must all occur; "words in quotation marks" (also « » and “ ”) as a phrase; `-word` must not occur. */
  readonly words: string;
  readonly field?: "title" | "text";
  readonly outlet?: string;
  /** Day of publication, YYYY-MM-DD, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** A report that was found, best first. */
export interface Hit {
  readonly report: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  /** Higher is better; comparable within one answer only. */
  readonly rank: number;
  /** Where the words stand, in UTF-16 code units of the report's text; at most a few dozen. */
  readonly highlights: readonly Span[];
  /** Where they stand in the title. */
  readonly titleHighlights: readonly Span[];
  /** The stretch of text with most of them, for showing, and its words. */
  readonly excerpt: Span;
  readonly words: string;
  /** Whether the text goes on after it. */
  readonly goesOn: boolean;
}

/** How reports that were found spread. */
export interface Facets {
  /** The most first; null: no outlet is known. */
  readonly outlets: readonly { readonly value: string | null; readonly count: number }[];
  /** YYYY-MM, the newest first; null: no day is known. */
  readonly months: readonly { readonly value: string | null; readonly count: number }[];
  /** How many reports were counted: where more were found, those that were added last. */
  readonly counted: number;
  readonly complete: boolean;
}
