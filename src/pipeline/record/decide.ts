import type { Base } from "#knowledge/base.ts";
import type { Action, Decision } from "#model/record/decision.ts";
import { changedJoins } from "#record/decisions/changed-joins.ts";
import { factWordsOf } from "#record/decisions/fact-words-of.ts";
import { namedActors } from "#record/decisions/named-actors.ts";
import { onlyAmong } from "#record/decisions/only-among.ts";
import { wireKeys } from "#record/wire/wire-keys.ts";
import type { Store } from "#store/store.ts";
import { actionInFull } from "./action-in-full.ts";
import { checkDecision } from "./check-decision.ts";
import { fileBatch } from "./file-batch.ts";
import { knowledgeOf, type RecordKnowledge } from "./known.ts";
import { type Ledger, ledgerOf, readLedger } from "./ledger.ts";
import { makeEntry } from "./make-entry.ts";
import { momentOfWriting } from "./moment-of-writing.ts";
import { reportsTellingOf } from "./reports-telling-of.ts";
import { accountsNamedBy, settleDecided } from "./settle-decisions.ts";

/** A decision that an analyst makes; the ledger gives it its number, and a later moment where something was written meanwhile. */
export type NewDecision = Omit<Decision, "number">;

/**
 * Writes a decision into the ledger and brings the record up to date, in one transaction: what it names, or what the decision names that it takes back, however many others there are. Throws
 * `NothingThere` and `ActorUnfit`; then nothing is written. `holds` is asked first, within the transaction: what it throws keeps anything from being written.
 */
export function decide(store: Store, base: Base, made: NewDecision, holds: () => Promise<void> = () => Promise.resolve()): Promise<Decision> {
  return store.transaction(async () => {
    await holds();
    const before = await readLedger(store);
    await checkDecision(made.action, before, store, base);
    const decision = await store.decide({ ...made, at: await momentOfWriting(store, made.at), action: await actionInFull(made.action, store) });
    let ledger = await ledgerOf([...before.all, decision], store);
    const known = knowledgeOf(base, ledger.active);
    const changed = [...onlyAmong(before.active, ledger.active), ...onlyAmong(ledger.active, before.active)];
    const named = namedActors(changed).map(({ id }) => id);
    if (named.length > 0) await store.setNamedActors([...known.named.values()]);
    const touched = new Set([...(await accountsNamedBy(changed, store)), ...changedJoins(before.joins, ledger.joins)]);
    const reports = new Set([...reportsChangedBy(made.action, before.all), ...(await reportsTellingOf(store, named))]);
    for (const report of reports) ledger = await fileAgain(store, known, report, ledger);
    // Of a report that was filed again words may name another account than they did.
    if (reports.size > 0) for (const id of await accountsNamedBy(changed, store)) touched.add(id);
    await settleDecided(touched, ledger, store, known);
    return decision;
  });
}

/** The reports whose accounts or facts are others by an action, or by taking it back. */
function reportsChangedBy(action: Action, lines: readonly Decision[]): readonly string[] {
  if (action.type === "add") return [action.report];
  const words = factWordsOf(action);
  if (action.type !== "undo") return words === null ? [] : [words.report];
  const undone = lines.find(({ number }) => number === action.decision);
  return undone === undefined ? [] : reportsChangedBy(undone.action, lines);
}

/** Files a report again as it was read, with what the ledger adds to it. The answer is the ledger as it bears on the record then. */
async function fileAgain(store: Store, known: RecordKnowledge, id: string, ledger: Ledger): Promise<Ledger> {
  const report = await store.report(id);
  const reading = await store.reading(id);
  if (report === null || reading === null) return ledger;
  const read = { report, reading, wireKeys: wireKeys(report.text) };
  return (await fileBatch(store, [makeEntry(read, id, report.addedAt, ledger.active, known)], "replace", ledger, known)).ledger;
}
