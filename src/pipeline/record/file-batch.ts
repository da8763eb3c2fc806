import type { Entry, Store } from "#store/store.ts";
import { findAgain } from "./find-again.ts";
import { findOffices } from "./find-offices.ts";
import type { RecordKnowledge } from "./known.ts";
import { afterChange, type Ledger } from "./ledger.ts";
import { settleRecord, touchedBy } from "./settle-record.ts";
import { findWire } from "./wires.ts";

/** What a batch did. */
export interface Filed {
  /** Reports that copy the text of another. */
  readonly copies: number;
  /** The ledger as it bears on the record now. */
  readonly ledger: Ledger;
}

/** How entries are written: as new reports, or as what was read anew of reports that are there. */
export type Writing = "add" | "replace";

/** Files a batch of entries and brings the record up to date, within a transaction that is there already: once that is fulfilled every report of it is durable and in the record; if it is broken, none is. */
export async function fileBatch(store: Store, entries: readonly Entry[], writing: Writing, ledger: Ledger, known: RecordKnowledge): Promise<Filed> {
  const ids = entries.map((e) => e.report.id);
  // An account that is read otherwise now leaves one place and comes to another: both are touched.
  const before = await touchedBy(store, writing === "replace" ? ids : []);
  if (writing === "replace") await store.replaceReadings(entries);
  else await store.addEntries(entries);
  const rewired = new Set<string>();
  for (const entry of entries) for (const id of await findWire(store, entry)) rewired.add(id);
  const now = await touchedBy(store, new Set([...ids, ...rewired]));
  // Decisions may name words of a report that was taken out once and is back, or is read otherwise now.
  const decided = await afterChange(ledger, ids, store);
  const touched = { accounts: [...before.accounts, ...now.accounts, ...decided.rejoined], events: before.events };
  const settled = await settleRecord(store, touched, decided.now, known.sideOf);
  await findAgain(store, settled, known);
  await findOffices(store, entries, known);
  return { copies: ids.filter((id) => rewired.has(id)).length, ledger: decided.now };
}
