import type { Base } from "#knowledge/base.ts";
import type { Account } from "#model/record/account.ts";
import { wireKeys } from "#record/wire/wire-keys.ts";
import type { Store } from "#store/store.ts";
import { findAgain } from "./find-again.ts";
import { readLedger } from "./ledger.ts";
import { settleRecord } from "./settle-record.ts";
import { sideOfBase } from "./side-of.ts";
import { findWire } from "./wires.ts";

/** Takes a report out of the record with all that it told, and nothing else. The answer is false where it was not there. */
export function removeReport(store: Store, base: Base, id: string): Promise<boolean> {
  return store.transaction(async () => {
    const report = await store.report(id);
    if (report === null) return false;
    const touched: Account[] = (await store.removeReport(id)).map((f) => f.account);
    // Copies may hang together by this report alone.
    const copies = (await store.reports({ wire: report.wire }, { limit: 10_000 })).items.map((r) => r.id);
    await store.setWires(new Map(copies.map((copy) => [copy, copy])));
    for (const copy of copies) {
      const there = await store.report(copy);
      if (there !== null) await findWire(store, { report: there, wireKeys: wireKeys(there.text) });
      for (const { account } of await store.accountsOfReport(copy)) touched.push(account);
    }
    const settled = await settleRecord(store, touched, await readLedger(store), sideOfBase(base));
    await findAgain(store, settled, [id]);
    return true;
  });
}
