import type { Account } from "#model/record/account.ts";
import type { Entry, Store } from "#store/store.ts";
import { findAgain } from "./find-again.ts";
import type { Ledger } from "./ledger.ts";
import { settleRecord, type SideOf } from "./settle-record.ts";
import { findWire } from "./wires.ts";

/** What a batch did. */
export interface Filed {
  /** Reports that copy the text of another. */
  readonly copies: number;
}

/** How entries are written: as new reports, or as what was read anew of reports that are there. */
export type Writing = "add" | "replace";

/**
 * Files a batch of entries and brings the record up to date, all in one transaction: once the promise is fulfilled every report of it is durable and in the record; if it is
 * broken, none is.
 */
export const fileBatch = (store: Store, entries: readonly Entry[], writing: Writing, ledger: Ledger, sideOf: SideOf): Promise<Filed> =>
  store.transaction(() => fileEntries(store, entries, writing, ledger, sideOf));

/** Does so inside a transaction that is there already. */
export async function fileEntries(store: Store, entries: readonly Entry[], writing: Writing, ledger: Ledger, sideOf: SideOf): Promise<Filed> {
  const ids = entries.map((e) => e.report.id);
  // An account that is read otherwise now leaves one place and comes to another: both are touched.
  const touched: Account[] = [];
  const touch = async (report: string): Promise<void> => {
    for (const { account } of await store.accountsOfReport(report)) touched.push(account);
  };
  if (writing === "replace") {
    for (const id of ids) await touch(id);
    await store.replaceReadings(entries);
  } else await store.addEntries(entries);
  const rewired = new Set<string>();
  for (const entry of entries) for (const id of await findWire(store, entry)) rewired.add(id);
  for (const id of new Set([...ids, ...rewired])) await touch(id);
  const settled = await settleRecord(store, touched, ledger, sideOf);
  await findAgain(store, settled, ids);
  return { copies: ids.filter((id) => rewired.has(id)).length };
}
