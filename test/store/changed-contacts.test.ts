import { describe, expect, test } from "vitest";
import type { SqlStore } from "#store/sql-store.ts";
import type { ChangedContact } from "#store/store.ts";
import { contactOf } from "./contact-maker.ts";
import { DIALECTS } from "./dialects.ts";
import { entryOf, filedAccount, storedReport } from "./entry-maker.ts";
import { discrepancyOf, gapOf } from "./finding-maker.ts";

const TOLD = Array.from({ length: 5 }, (_, n) => {
  const report = storedReport({ text: `خبر ${n} عن اجتماع الوزيرين` });
  const filed = filedAccount(report, 0, "aranor gilda");
  return { entry: entryOf(report, { accounts: [filed] }), contact: contactOf([filed.account], { earliest: 100 - n, latest: 101 }) };
});
const CONTACTS = TOLD.map((told) => told.contact);
const IDS = CONTACTS.map((contact) => contact.id);

const filled = async (store: SqlStore): Promise<void> => {
  await store.addEntries(TOLD.map((told) => told.entry));
  await store.changeContacts({ removed: [], written: CONTACTS });
};

/** All that changed after a moment, in steps of two, and the moment after. */
async function changed(store: SqlStore, after: string | null): Promise<{ readonly contacts: readonly ChangedContact[]; readonly upTo: string }> {
  const contacts: ChangedContact[] = [];
  for (let at = after; ; ) {
    const step = await store.changedContacts(at, 2);
    expect(step.isAnew).toBe(at === null);
    contacts.push(...step.contacts);
    at = step.upTo;
    if (step.isAll) return { contacts, upTo: at };
  }
}
const idsOf = ({ contacts }: { readonly contacts: readonly ChangedContact[] }): readonly string[] => contacts.map((contact) => contact.id);

describe.each(DIALECTS)("changed contacts in $name", ({ onNewStore }) => {
  test("after nothing are all that there are, as the store has them", () =>
    onNewStore(async (store) => {
      expect(await changed(store, null)).toMatchObject({ contacts: [] });
      await filled(store);
      await store.replaceFindings(
        { contacts: [], reports: [] },
        { discrepancies: [discrepancyOf("d", IDS[1] as string, "r")], gaps: [gapOf("g", IDS[1] as string)] },
      );
      const { contacts } = await changed(store, null);
      expect(contacts.map((contact) => contact.id)).toEqual([IDS[0], IDS[2], IDS[3], IDS[4], IDS[1]]);
      for (const { id, outline } of contacts) expect(await store.contact(id)).toMatchObject({ ...outline, accounts: [{ id }] });
      expect(contacts.at(-1)).toMatchObject({ discrepancies: [{ id: "d", kind: "attribute" }], gaps: [gapOf("g", IDS[1] as string)] });
    }));

  test("are those that were written, lost or found about since, each once, as they are now", () =>
    onNewStore(async (store) => {
      await filled(store);
      const first = await changed(store, null);
      expect(await changed(store, first.upTo)).toEqual({ contacts: [], upTo: first.upTo });
      const [a, b, c] = CONTACTS as [(typeof CONTACTS)[0], (typeof CONTACTS)[0], (typeof CONTACTS)[0]];
      await store.changeContacts({ removed: [b.id], written: [{ ...a, accepted: true }] });
      await store.changeContacts({ removed: [], written: [a] });
      const second = await changed(store, first.upTo);
      expect(second.contacts.map(({ id, outline }) => [id, outline?.accepted ?? null])).toEqual([
        [b.id, null],
        [a.id, false],
      ]);
      await store.replaceFindings({ contacts: [c.id], reports: [] }, { discrepancies: [], gaps: [gapOf("g", a.id)] });
      const third = await changed(store, second.upTo);
      expect(idsOf(third)).toEqual([c.id, a.id]);
      await store.replaceFindings({ contacts: [a.id], reports: [] }, { discrepancies: [], gaps: [] });
      expect(await changed(store, third.upTo)).toMatchObject({ contacts: [{ id: a.id, gaps: [] }] });
    }));

  test("are all of them once all that is derived was dropped, also those that come back", () =>
    onNewStore(async (store) => {
      await filled(store);
      const first = await changed(store, null);
      await store.clearDerived();
      const second = await changed(store, first.upTo);
      expect([idsOf(second), second.contacts.every((contact) => contact.outline === null)]).toEqual([IDS, true]);
      await store.replaceReadings(TOLD.map((told) => told.entry));
      await store.changeContacts({ removed: [], written: CONTACTS.slice(3) });
      expect(idsOf(await changed(store, second.upTo))).toEqual(IDS.slice(3));
      expect(idsOf(await changed(store, first.upTo))).toEqual(IDS);
    }));

  test("nothing is known where the word is none of this record", () =>
    onNewStore(async (store) => {
      await filled(store);
      const { upTo } = await changed(store, null);
      await store.putNote("era", "another");
      for (const word of [upTo, "no word"]) expect(await store.changedContacts(word, 50)).toMatchObject({ isAnew: true, contacts: IDS.map((id) => ({ id })) });
    }));
});
