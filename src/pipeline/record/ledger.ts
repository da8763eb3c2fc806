import type { Account } from "#model/record/account.ts";
import type { Action, Decision } from "#model/record/decision.ts";
import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { changedJoins } from "#record/decisions/changed-joins.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import { type Joins, joinsOf } from "#record/decisions/joins.ts";
import type { Store } from "#store/store.ts";

/** The decisions, those that hold, and what they do to the joining of accounts as the record is now. */
export interface Ledger {
  /** In their order, undos and what they take back too. */
  readonly all: readonly Decision[];
  readonly active: readonly Decision[];
  readonly joins: Joins;
  /** By report, the decisions that name an account of it, in their order; see `bearingOn`. */
  readonly onReport: ReadonlyMap<string, readonly Decision[]>;
}

/** The number of the last decision of a ledger; 0 where there is none. */
export const lastOf = (decisions: readonly Decision[]): number => decisions.at(-1)?.number ?? 0;

/** Reads the ledger and finds the accounts that it joins or parts. */
export const readLedger = async (store: Store): Promise<Ledger> => ledgerOf(await store.decisions(), store);

/** The ledger of all these decisions as the record is now. */
export async function ledgerOf(all: readonly Decision[], store: Store): Promise<Ledger> {
  const active = activeDecisions(all);
  const onReport = new Map<string, Decision[]>();
  for (const decision of active)
    for (const report of new Set(anchorsOf(decision.action).map((anchor) => anchor.report))) {
      const before = onReport.get(report);
      if (before === undefined) onReport.set(report, [decision]);
      else before.push(decision);
    }
  return { all, active, joins: await joinsNow(active, store), onReport };
}

/** Actions that join and part accounts. What others name is found when a contact is made of it: a ledger has thousands of those. */
const JOINING: ReadonlySet<Action["type"]> = new Set(["reject", "split", "merge"]);

/** How active decisions join and part accounts as the record is now. */
async function joinsNow(active: readonly Decision[], store: Store): Promise<Joins> {
  const joining = active.filter(({ action }) => JOINING.has(action.type));
  const accounts = new Map<string, readonly Account[]>();
  for (const report of new Set(joining.flatMap(({ action }) => anchorsOf(action)).map((anchor) => anchor.report)))
    accounts.set(
      report,
      (await store.accountsOfReport(report)).map((filed) => filed.account),
    );
  return joinsOf(joining, (anchor) => findAnchored(anchor, accounts.get(anchor.report) ?? []));
}

/** A ledger after the accounts of some reports came, went, or were filed anew, and the accounts that it joins or parts otherwise since. */
export async function afterChange(
  ledger: Ledger,
  reports: readonly string[],
  store: Store,
): Promise<{ readonly now: Ledger; readonly rejoined: readonly Account[] }> {
  if (!reports.some((report) => ledger.onReport.has(report))) return { now: ledger, rejoined: [] };
  const now = { ...ledger, joins: await joinsNow(ledger.active, store) };
  return { now, rejoined: (await store.accounts([...changedJoins(ledger.joins, now.joins)])).map((filed) => filed.account) };
}
