import type { Account } from "#model/record/account.ts";
import type { Decision } from "#model/record/decision.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import type { Pin } from "#record/merging/choose-value.ts";
import type { Store } from "#store/store.ts";
import type { Ledger } from "./ledger.ts";

/** What decisions do to one contact. */
export interface Bearing {
  /** In their order. */
  readonly decisions: readonly Decision[];
  /** By attribute, the value that is shown. */
  readonly pinned: ReadonlyMap<string, Pin>;
}

/** What the decisions of a ledger do to the contact of these accounts, which are on record. */
export async function bearingOn(accounts: readonly Account[], { onReport }: Ledger, store: Store): Promise<Bearing> {
  const own = new Set(accounts.map((account) => account.id));
  const bearing = new Map<number, { readonly decision: Decision; readonly account: string }>();
  for (const report of new Set(accounts.map((account) => account.report))) {
    const decisions = onReport.get(report) ?? [];
    const there = decisions.length === 0 ? [] : (await store.accountsOfReport(report)).map((filed) => filed.account);
    for (const decision of decisions)
      for (const anchor of anchorsOf(decision.action)) {
        const account = anchor.report === report ? findAnchored(anchor, there)?.id : undefined;
        if (account !== undefined && own.has(account)) bearing.set(decision.number, { decision, account });
      }
  }
  const inOrder = [...bearing.values()].sort((a, b) => a.decision.number - b.decision.number);
  const pinned = new Map<string, Pin>();
  for (const {
    decision: { action },
    account,
  } of inOrder)
    if (action.type === "pin") pinned.set(action.attribute, { account, words: action.words ?? null });
  return { decisions: inOrder.map(({ decision }) => decision), pinned };
}
