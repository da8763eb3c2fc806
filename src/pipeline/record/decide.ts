import type { Base } from "#knowledge/base.ts";
import type { Account } from "#model/record/account.ts";
import type { Action, Anchor, Decision } from "#model/record/decision.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { wireKeys } from "#record/wire/wire-keys.ts";
import type { Store } from "#store/store.ts";
import { fileEntries } from "./file-batch.ts";
import { findAgain } from "./find-again.ts";
import { knowledgeOf, type RecordKnowledge } from "./known.ts";
import { type Ledger, readLedger } from "./ledger.ts";
import { makeEntry } from "./make-entry.ts";
import { settleRecord } from "./settle-record.ts";

/** A decision names what the record does not hold. */
export class NothingThere extends Error {
  override readonly name = "NothingThere";
  readonly action: Action["type"];
  /** The report, decision or words that are not there. */
  readonly subject: string;
  constructor(action: Action["type"], subject: string) {
    super(`pipeline: cannot ${action}: nothing there: ${subject}`);
    this.action = action;
    this.subject = subject;
  }
}

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
    await check(store, made.action);
    const decision = await store.decide({ ...made, action: await inFull(store, made.action) });
    for (const report of await reportsAddedTo(store, made.action)) await fileAgain(store, known, report);
    await settleDecisions(store, known, await readLedger(store), before);
    return decision;
  });
}

/** A merge names every account of the contacts that it joins: the one by which a contact was named may be rejected later. */
async function inFull(store: Store, action: Action): Promise<Action> {
  if (action.type !== "merge") return action;
  const anchors = new Map<string, Anchor>();
  for (const anchor of action.contacts) {
    const named = findAnchored(
      anchor,
      (await store.accountsOfReport(anchor.report)).map((f) => f.account),
    );
    for (const { report, evidence } of (named === null ? null : await store.contact(named.id))?.accounts ?? [])
      anchors.set(`${report} ${evidence[0]?.start}`, { report, span: evidence[0] ?? anchor.span });
  }
  return anchors.size < 2 ? action : { ...action, contacts: [...anchors.values()] };
}

/** The reports to which an action adds an account, or takes back or gives back an added one. */
async function reportsAddedTo(store: Store, action: Action): Promise<readonly string[]> {
  if (action.type === "add") return [action.report];
  if (action.type !== "undo") return [];
  const undone = (await store.decisions()).find((d) => d.number === action.decision);
  return undone === undefined ? [] : reportsAddedTo(store, undone.action);
}

/** Files a report again as it was read, with what the ledger adds to it now. */
async function fileAgain(store: Store, known: RecordKnowledge, id: string): Promise<void> {
  const report = await store.report(id);
  const reading = await store.reading(id);
  if (report === null || reading === null) return;
  const ledger = await readLedger(store);
  const read = { report, reading, wireKeys: wireKeys(report.text) };
  await fileEntries(store, [makeEntry(read, id, report.addedAt, ledger.active, known)], "replace", ledger, known);
}

/** Every account that a decision names must be there, and every word that it adds. */
async function check(store: Store, action: Action): Promise<void> {
  if (action.type === "undo") {
    if (!(await store.decisions()).some((d) => d.number === action.decision)) throw new NothingThere("undo", String(action.decision));
    return;
  }
  for (const anchor of anchorsOf(action)) {
    const report = await store.report(anchor.report);
    if (report === null) throw new NothingThere(action.type, anchor.report);
    const words = `${anchor.report} ${anchor.span.start}–${anchor.span.end}`;
    if (action.type === "add") {
      if (action.evidence.some(({ start, end }) => start >= end || end > report.text.length)) throw new NothingThere("add", words);
    } else if (
      findAnchored(
        anchor,
        (await store.accountsOfReport(anchor.report)).map((f) => f.account),
      ) === null
    )
      throw new NothingThere(action.type, words);
  }
}

/** Brings up to date what the decisions of two ledgers, or of one, name. */
export async function settleDecisions(store: Store, known: RecordKnowledge, now: Ledger, before: Ledger = now): Promise<void> {
  const ids = new Set<string>();
  for (const ledger of [before, now]) {
    for (const id of [...ledger.of.keys(), ...ledger.joins.rejected, ...ledger.joins.parted.keys(), ...ledger.joins.merged.flat()]) ids.add(id);
  }
  const touched: readonly Account[] = (await store.accounts([...ids])).map((f) => f.account);
  const settled = await settleRecord(store, { accounts: touched, events: [] }, now, known.sideOf);
  await findAgain(store, settled, known);
}
