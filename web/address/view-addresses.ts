import { day, oneOf, type Raw, told, word } from "./asked.ts";

/** The addresses of the views with few conditions. */
export interface SearchAddress {
  readonly q?: string;
  readonly field?: "title" | "text";
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
}
export const readSearchAddress = (raw: Raw): SearchAddress =>
  told({ q: word(raw, "q"), field: oneOf(raw, "field", ["title", "text"] as const), outlet: word(raw, "outlet"), from: day(raw, "from"), to: day(raw, "to") });

/** What is worked through: what cannot both be right, differences between readouts, which are no error, and what is lacking. */
export const WORK = ["discrepancies", "differences", "gaps"] as const;
export const STATES = ["open", "settled", "all"] as const;
/** The kinds of each. */
export const WORK_KINDS = {
  discrepancies: ["attribute", "confirmation", "count", "office", "sequence"],
  differences: ["readout"],
  gaps: ["count", "unnumbered", "overdue", "silence"],
} as const;
export interface WorkAddress {
  readonly what?: (typeof WORK)[number];
  readonly kind?: string;
  readonly state?: (typeof STATES)[number];
  /** Only in this story. */
  readonly story?: string;
}
export const readWorkAddress = (raw: Raw): WorkAddress => {
  const what = oneOf(raw, "what", WORK);
  return told({ what, kind: oneOf(raw, "kind", WORK_KINDS[what ?? "discrepancies"]), state: oneOf(raw, "state", STATES), story: word(raw, "story") });
};

export interface FactsAddress {
  readonly side?: string;
  readonly topic?: string;
  readonly from?: string;
  readonly to?: string;
}
export const readFactsAddress = (raw: Raw): FactsAddress =>
  told({ side: word(raw, "side"), topic: word(raw, "topic"), from: day(raw, "from"), to: day(raw, "to") });

export interface ActorsAddress {
  readonly q?: string;
}
export const readActorsAddress = (raw: Raw): ActorsAddress => told({ q: word(raw, "q") });

export interface NetworkAddress {
  readonly by?: "actor" | "side";
  readonly from?: string;
  readonly to?: string;
}
export const readNetworkAddress = (raw: Raw): NetworkAddress =>
  told({ by: oneOf(raw, "by", ["actor", "side"] as const), from: day(raw, "from"), to: day(raw, "to") });

export interface ReportAddress {
  /** The words to show, `12-40`. */
  readonly at?: string;
  /** The part of a long text, from 1 on. */
  readonly part?: string;
}
export const readReportAddress = (raw: Raw): ReportAddress => {
  const part = word(raw, "part");
  return told({ at: word(raw, "at"), part: part !== undefined && /^[1-9]\d{0,5}$/.test(part) ? part : undefined });
};

export interface ReportsAddress {
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
}
export const readReportsAddress = (raw: Raw): ReportsAddress => told({ outlet: word(raw, "outlet"), from: day(raw, "from"), to: day(raw, "to") });

export interface AddAddress {
  readonly job?: string;
  /** A report that is to be added again, with its day. */
  readonly again?: string;
}
export const readAddAddress = (raw: Raw): AddAddress => told({ job: word(raw, "job"), again: word(raw, "again") });

export interface NewsAddress {
  readonly since?: string;
}
export const readNewsAddress = (raw: Raw): NewsAddress => {
  const since = word(raw, "since");
  return told({ since: since !== undefined && !Number.isNaN(Date.parse(since)) ? new Date(since).toISOString() : undefined });
};
