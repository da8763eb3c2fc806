import type { Account } from "#model/record/account.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** After every day of publication. */
const UNKNOWN = "~";

/** The order of accounts that does not depend on when they arrived: by day of publication, then report and place in it. */
export const byAge = (a: Account, b: Account): number =>
  compare(a.published ?? UNKNOWN, b.published ?? UNKNOWN) ||
  compare(a.report, b.report) ||
  (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
  compare(a.id, b.id);
