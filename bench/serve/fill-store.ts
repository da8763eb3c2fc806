import { loadBase } from "#knowledge/base.ts";
import type { Account } from "#model/record/account.ts";
import { knowledgeOf } from "#pipeline/record/known.ts";
import { discrepanciesOf } from "#record/findings/discrepancies-of.ts";
import { gapsOf } from "#record/findings/gaps/gaps-of.ts";
import { mergeAccounts } from "#record/merging/merge-accounts.ts";
import { openStore } from "#store/open-store.ts";
import { generatedRecord } from "./generated-record.ts";

/** Written in one transaction. */
const BATCH = 1_000;

/** Fills the record of a folder with generated reports, without reading them, and with the contacts that they tell of, merged as the record merges them. Does nothing where they are there. */
export async function fillStore(folder: string, reports: number, contacts: number, tell: (line: string) => void): Promise<void> {
  const store = await openStore(folder);
  try {
    if ((await store.note("generated")) === `${reports} ${contacts}`) return;
    const base = loadBase();
    const { entry, eventOf } = generatedRecord(base, contacts);
    const accounts = new Map<number, Account[]>();
    const begun = performance.now();
    for (let from = 0; from < reports; from += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, reports - from) }, (_, i) => entry(from + i));
      await store.addEntries(batch);
      for (const [i, one] of batch.entries()) {
        const event = eventOf(from + i);
        accounts.set(event, [...(accounts.get(event) ?? []), ...one.accounts.map((filed) => filed.account)]);
      }
      if ((from / BATCH) % 10 === 9) tell(`${from + BATCH} reports, ${Math.round((performance.now() - begun) / 1000)} s`);
    }
    const known = knowledgeOf(base, []);
    const near = { others: [], sequences: [] };
    const events = [...accounts.values()];
    for (let from = 0; from < events.length; from += BATCH) {
      const written = events.slice(from, from + BATCH).map((told) => mergeAccounts(told));
      await store.transaction(async () => {
        await store.changeContacts({ removed: [], written });
        await store.replaceFindings(
          { contacts: written.map((contact) => contact.id), reports: [] },
          {
            discrepancies: written.flatMap((contact) => discrepanciesOf(contact, near, known)),
            gaps: written.flatMap((contact) => gapsOf(contact, near, known, Number.NEGATIVE_INFINITY)),
          },
        );
      });
    }
    tell(`${events.length} contacts, ${Math.round((performance.now() - begun) / 1000)} s`);
    await store.putNote("generated", `${reports} ${contacts}`);
  } finally {
    await store.close();
  }
}
