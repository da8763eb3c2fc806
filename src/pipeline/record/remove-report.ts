import type { Base } from "#knowledge/base.ts";
import { dayOfPublication } from "#record/filing/day-of-publication.ts";
import { filedWireKeys, wireKeys } from "#record/wire/wire-keys.ts";
import type { Store } from "#store/store.ts";
import { findAgain } from "./find-again.ts";
import { knowledgeOf } from "./known.ts";
import { afterChange, readLedger } from "./ledger.ts";
import { settleRecord, touchedBy } from "./settle-record.ts";
import { findWire } from "./wires.ts";

/** Takes a report out of the record with all that it told, and nothing else. The answer is false where it was not there. */
export function removeReport(store: Store, base: Base, id: string): Promise<boolean> {
  return store.transaction(async () => {
    const report = await store.report(id);
    if (report === null) return false;
    const before = await touchedBy(store, [id]);
    const ledger = await readLedger(store);
    await store.removeReport(id);
    // Copies may hang together by this report alone.
    const copies = (await store.reports({ wire: report.wire }, { limit: 10_000 })).items.map((r) => r.id);
    await store.setWires(new Map(copies.map((copy) => [copy, copy])));
    for (const copy of copies) {
      const there = await store.report(copy);
      if (there !== null) await findWire(store, { report: there, wireKeys: filedWireKeys(wireKeys(there.text), dayOfPublication(there)) });
    }
    const now = await touchedBy(store, copies);
    const decided = await afterChange(ledger, [id], store);
    const touched = { accounts: [...before.accounts, ...now.accounts, ...decided.rejoined], events: before.events };
    const known = knowledgeOf(base, ledger.active);
    const settled = await settleRecord(store, touched, decided.now, known.sideOf);
    await findAgain(store, settled, known);
    await store.replaceFindings({ contacts: [], reports: [id] }, { discrepancies: [], gaps: [] });
    return true;
  });
}
