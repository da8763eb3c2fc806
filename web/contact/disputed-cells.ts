import type { DiscrepancyView } from "../api/answers.ts";

/** Kinds whose values stand in one row of the table of accounts, where the discrepancy names none. */
const ROW_OF_KIND: Readonly<Record<string, string>> = { count: "ordinal", confirmation: "confirmation" };

/** By attribute, the accounts whose value an open discrepancy is about. */
export function disputedCells(discrepancies: readonly DiscrepancyView[]): ReadonlyMap<string, ReadonlySet<string>> {
  const cells = new Map<string, Set<string>>();
  for (const { kind, attribute, claims, settled } of discrepancies) {
    const row = attribute ?? ROW_OF_KIND[kind];
    if (row === undefined || settled !== null || kind === "readout") continue;
    const accounts = cells.get(row) ?? new Set<string>();
    for (const { account } of claims) if (account !== null) accounts.add(account);
    cells.set(row, accounts);
  }
  return cells;
}
