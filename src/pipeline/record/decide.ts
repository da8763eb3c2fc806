import type { Base } from "#knowledge/base.ts";
import type { Account } from "#model/record/account.ts";
import type { Action, Decision } from "#model/record/decision.ts";
import { factWordsOf } from "#record/decisions/fact-words-of.ts";
import { wireKeys } from "#record/wire/wire-keys.ts";
import type { Store } from "#store/store.ts";
import { actionInFull } from "./action-in-full.ts";
import { checkDecision } from "./check-decision.ts";
import { fileBatch } from "./file-batch.ts";
import { findAgain } from "./find-again.ts";
import { knowledgeOf, type RecordKnowledge } from "./known.ts";
import { type Ledger, readLedger } from "./ledger.ts";
import { makeEntry } from "./make-entry.ts";
import { settleRecord } from "./settle-record.ts";

/** A decision that an analyst makes; the ledger gives it its number. */
export type NewDecision = Omit<Decision, "number">;

/**
 * Writes a decision into the ledger and brings the record up to date, in one transaction. Throws `NothingThere`; then nothing is written. `holds` is asked first, within the transaction: what it
 * throws keeps anything from being written.
 */
export function decide(store: Store, base: Base, made: NewDecision, holds: () => Promise<void> = () => Promise.resolve()): Promise<Decision> {
  const known = knowledgeOf(base);
  return store.transaction(async () => {
    await holds();
    const before = await readLedger(store);
    await checkDecision(made.action, before, store, known);
    const decision = await store.decide({ ...made, action: await actionInFull(made.action, store) });
    const report = await reportChangedBy(store, made.action);
    // Until the report is filed again, words may name another account than they do then.
    const between = await readLedger(store);
    if (report !== null) await fileAgain(store, known, report, between);
    await settleDecisions(store, known, await readLedger(store), [before, between]);
    return decision;
  });
}

/** The report whose accounts or facts are others by an action, or by taking it back; null where none is. */
async function reportChangedBy(store: Store, action: Action): Promise<string | null> {
  if (action.type === "add") return action.report;
  if (action.type !== "undo") return factWordsOf(action)?.report ?? null;
  const undone = (await store.decisions()).find((d) => d.number === action.decision);
  return undone === undefined ? null : reportChangedBy(store, undone.action);
}

/** Files a report again as it was read, with what the ledger adds to it. */
async function fileAgain(store: Store, known: RecordKnowledge, id: string, ledger: Ledger): Promise<void> {
  const report = await store.report(id);
  const reading = await store.reading(id);
  if (report === null || reading === null) return;
  const read = { report, reading, wireKeys: wireKeys(report.text) };
  await fileBatch(store, [makeEntry(read, id, report.addedAt, ledger.active, known)], "replace", ledger, known);
}

/** Brings up to date what the decisions of the ledger name, and of others before it. */
export async function settleDecisions(store: Store, known: RecordKnowledge, now: Ledger, before: readonly Ledger[] = []): Promise<void> {
  const ids = new Set<string>();
  for (const ledger of [...before, now]) {
    for (const id of [...ledger.of.keys(), ...ledger.joins.rejected, ...ledger.joins.parted.keys(), ...ledger.joins.merged.flat()]) ids.add(id);
  }
  const touched: readonly Account[] = (await store.accounts([...ids])).map((f) => f.account);
  const settled = await settleRecord(store, { accounts: touched, events: [] }, now, known.sideOf);
  await findAgain(store, settled, known);
}
