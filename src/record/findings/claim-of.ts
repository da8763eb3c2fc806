import type { Account } from "#model/record/account.ts";
import type { Claim } from "#model/record/discrepancy.ts";

const NOWHERE = { start: 0, end: 0 };

/** What an account tells of one of its attributes: the value as a machine's word, with the words it rests on and who says them. */
export function claimOf(account: Account, attribute: string, value: string): Claim {
  const source = account.sources[attribute];
  return {
    report: account.report,
    account: account.id,
    value,
    span: source?.span ?? account.evidence[0] ?? NOWHERE,
    speaker: source?.speaker ?? null,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each claim once, in an order that does not depend on when accounts arrived: by value, then report and place in it. */
export function sortedClaims(claims: readonly Claim[]): readonly Claim[] {
  const once = new Map(claims.map((c) => [`${c.report}|${c.account}|${c.value}|${c.span.start}|${c.speaker}`, c]));
  return [...once.values()].sort(
    (a, b) =>
      compare(a.value, b.value) ||
      compare(a.report, b.report) ||
      a.span.start - b.span.start ||
      compare(a.account ?? "", b.account ?? "") ||
      compare(a.speaker ?? "", b.speaker ?? ""),
  );
}

/** The values that the claims make, each once, sorted. */
export const valuesOf = (claims: readonly Claim[]): readonly string[] => [...new Set(claims.map((c) => c.value))].sort();
