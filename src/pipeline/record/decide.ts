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
import { reportsTellingOf } from "./reports-telling-of.ts";
import { settleRecord } from "./settle-record.ts";

/** A decision that an analyst makes; the ledger gives it its number. */
export type NewDecision = Omit<Decision, "number">;

/**
 * Writes a decision into the ledger and brings the record up to date, in one transaction. Throws `NothingThere` and `ActorUnfit`; then nothing is written. `holds` is asked first, within the transaction:
 * what it throws keeps anything from being written.
 */
export function decide(store: Store, base: Base, made: NewDecision, holds: () => Promise<void> = () => Promise.resolve()): Promise<Decision> {
  return store.transaction(async () => {
    await holds();
    const before = await readLedger(store);
    await checkDecision(made.action, before, store, base);
    const decision = await store.decide({ ...made, action: await actionInFull(made.action, store) });
    // Until the report is filed again, words may name another account than they do then.
    const between = await readLedger(store);
    const known = knowledgeOf(base, between.active);
    const named = namedOtherwise(knowledgeOf(base, before.active), known);
    if (named.length > 0) await store.setNamedActors([...known.named.values()]);
    const reports = new Set([...(await reportsChangedBy(store, made.action)), ...(await reportsTellingOf(store, named))]);
    for (const report of reports) await fileAgain(store, known, report, between);
    await settleDecisions(store, known, await readLedger(store), [before, between]);
    return decision;
  });
}

/** The ids of those whom analysts named before and do not now, or the other way round. */
const namedOtherwise = ({ named: before }: RecordKnowledge, { named: now }: RecordKnowledge): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.has(id) !== now.has(id));

/** The reports whose accounts or facts are others by an action, or by taking it back. */
async function reportsChangedBy(store: Store, action: Action): Promise<readonly string[]> {
  if (action.type === "add") return [action.report];
  const words = factWordsOf(action);
  if (action.type !== "undo") return words === null ? [] : [words.report];
  const undone = (await store.decisions()).find((d) => d.number === action.decision);
  return undone === undefined ? [] : reportsChangedBy(store, undone.action);
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
