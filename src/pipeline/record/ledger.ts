import type { Account } from "#model/record/account.ts";
import type { Anchor, Decision } from "#model/record/decision.ts";
import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import { type Joins, joinsOf } from "#record/decisions/joins.ts";
import type { Store } from "#store/store.ts";

/** The decisions that hold, with the accounts that they name as the record is now. */
export interface Ledger {
  readonly active: readonly Decision[];
  /** The number of the last decision of all; 0 where there is none. */
  readonly upTo: number;
  readonly joins: Joins;
  /** By account, the decisions that name it, in their order. */
  readonly of: ReadonlyMap<string, readonly Decision[]>;
  /** The account that an anchor names; null where the report is gone or no longer read so. */
  readonly find: (anchor: Anchor) => Account | null;
}

/** The number of the last decision of a ledger; 0 where there is none. */
export const lastOf = (decisions: readonly Decision[]): number => decisions.at(-1)?.number ?? 0;

/** Reads the ledger and finds the accounts that it names. */
export async function readLedger(store: Store): Promise<Ledger> {
  const all = await store.decisions();
  const active = activeDecisions(all);
  const reports = new Set(active.flatMap((d) => anchorsOf(d.action).map((a) => a.report)));
  const accounts = new Map<string, readonly Account[]>();
  for (const report of reports)
    accounts.set(
      report,
      (await store.accountsOfReport(report)).map((f) => f.account),
    );
  const find = (anchor: Anchor): Account | null => findAnchored(anchor, accounts.get(anchor.report) ?? []);
  const of = new Map<string, Decision[]>();
  for (const decision of active)
    for (const anchor of anchorsOf(decision.action)) {
      const id = find(anchor)?.id;
      if (id !== undefined) of.set(id, [...(of.get(id) ?? []), decision]);
    }
  return { active, upTo: lastOf(all), joins: joinsOf(active, find), of, find };
}
