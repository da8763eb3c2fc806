import type { Decision } from "#model/record/decision.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import type { Store } from "#store/store.ts";
import { findAgain } from "./find-again.ts";
import type { RecordKnowledge } from "./known.ts";
import type { Ledger } from "./ledger.ts";
import { settleRecord } from "./settle-record.ts";

/** The ids of the accounts that decisions name, as the record is now. */
export async function accountsNamedBy(decisions: readonly Decision[], store: Store): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const [report, anchors] of Map.groupBy(
    decisions.flatMap(({ action }) => anchorsOf(action)),
    (anchor) => anchor.report,
  )) {
    const accounts = (await store.accountsOfReport(report)).map((filed) => filed.account);
    for (const anchor of anchors) {
      const id = findAnchored(anchor, accounts)?.id;
      if (id !== undefined) ids.add(id);
    }
  }
  return ids;
}

/** Brings up to date the contacts of these accounts, of which decisions are others now. */
export async function settleDecided(accounts: Iterable<string>, ledger: Ledger, store: Store, known: RecordKnowledge): Promise<void> {
  const touched = (await store.accounts([...accounts])).map((filed) => filed.account);
  const settled = await settleRecord(store, { accounts: touched, events: [] }, ledger, known.sideOf);
  await findAgain(store, settled, known);
}
