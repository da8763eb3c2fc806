import { describe, expect, test } from "vitest";
import type { Actor } from "#model/reading.ts";
import type { NamedActor } from "#model/record/named-actor.ts";
import { openStore } from "#store/open-store.ts";
import { contactOf } from "./contact-maker.ts";
import { DIALECTS, inNewFolder } from "./dialects.ts";
import { entryOf, filedAccount, storedReport } from "./entry-maker.ts";
import { everyPage } from "./pages.ts";

const WHO = ["aranor gilda", "aranor hareth", "berin roswen"];
const actor = (id: string, names: Actor["names"], side: string | null): Actor => ({
  id,
  kind: "person",
  names,
  wikidata: null,
  side,
  mentions: [{ start: 0, end: 3 }],
});

/** Reports with one account each, and their contacts. */
const TOLD = Array.from({ length: 30 }, (_, n) => {
  const report = storedReport({
    text: `خبر ${n} عن اجتماع الوزيرين 🕊 وما بعده`,
    outlet: n % 3 === 0 ? null : `Outlet ${n % 3}`,
    publishedAt: n === 7 ? "2025-03" : `2025-0${1 + (n % 4)}-10`,
    addedAt: `2025-06-${String(n + 1).padStart(2, "0")}T00:00:00.000Z`,
  });
  const filed = filedAccount(report, 0, WHO[n % WHO.length] as string);
  const entry = entryOf(report, { accounts: [filed] });
  const named = { ...entry, reading: { ...entry.reading, actors: [actor(`new:${n % 5}`, { ar: `اسم ${n % 5}` }, n < 20 ? null : "arnor")] } };
  return { report, entry: named, contact: contactOf([filed.account], { earliest: n % 6 === 0 ? null : 100 + n, latest: 101 + n }) };
});

describe.each(DIALECTS)("much at once, in $name", ({ onNewStore }) => {
  test("ids are those of the contacts, in their order", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      await store.changeContacts({ removed: [], written: TOLD.map((t) => t.contact) });
      for (const filter of [{}, { sides: ["arnor"] }, { actor: "gilda", from: "1970-04-20" }, { report: TOLD[3]?.report.id as string }])
        expect(await store.contactIds(filter)).toEqual((await everyPage(7, (page) => store.contacts(filter, page))).map((contact) => contact.id));
    }));

  test("heads and texts of reports, by their ids", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      const wanted = TOLD.slice(0, 4).map((t) => t.report);
      const ids = ["none", ...wanted.map((report) => report.id)];
      const heads = [...(await store.reportHeads(ids))].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(heads).toEqual(wanted.map(({ text: _text, ...head }) => head).sort((a, b) => (a.id < b.id ? -1 : 1)));
      expect(await store.texts(ids)).toEqual(new Map(wanted.map((report) => [report.id, report.text])));
    }));

  test("what was added after a moment", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      const { total, last } = await store.reportsAddedAfter("2025-06-20T00:00:00.000Z", 3);
      expect(total).toBe(10);
      expect(last.map((head) => head.id)).toEqual([29, 28, 27].map((n) => TOLD[n]?.report.id));
      expect(await store.reportsAddedAfter("2025-07-01T00:00:00.000Z", 3)).toEqual({ total: 0, last: [] });
      expect((await store.reportsAddedAfter("2000-01-01T00:00:00.000Z", 1)).total).toBe(30);
    }));

  test("who is named, as the last report says; gone with what is derived", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      expect(await store.actors(["new:2", "none"])).toEqual([{ id: "new:2", kind: "person", names: { ar: "اسم 2" }, side: "arnor" }]);
      await store.clearDerived();
      expect(await store.actors(["new:2"])).toEqual([]);
    }));

  test("whom analysts named, before what reports say of them; all of them are set at once", () =>
    onNewStore(async (store) => {
      const named: readonly NamedActor[] = [
        { id: "new:2", kind: "group", side: null, names: { ar: "اسم 2", en: "Two" } },
        { id: "new:nobody", kind: "person", side: "new:2", names: { en: "Nobody" } },
      ];
      await store.addEntries(TOLD.map((t) => t.entry));
      await store.setNamedActors(named.toReversed());
      expect(await store.namedActors()).toEqual(named);
      expect((await store.actors(["new:1", "new:2", "new:nobody"])).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        { id: "new:1", kind: "person", names: { ar: "اسم 1" }, side: "arnor" },
        ...named,
      ]);
      await store.setNamedActors([]);
      expect(await store.actors(["new:2", "new:nobody"])).toEqual([{ id: "new:2", kind: "person", names: { ar: "اسم 2" }, side: "arnor" }]);
      await store.setNamedActors(named);
      await store.clearDerived();
      expect(await store.namedActors()).toEqual([]);
    }));

  test("facets count what the search finds", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      const { hits, facets } = await store.searchWithFacets({ words: "اجتماع" }, { limit: 4 });
      expect(hits).toEqual(await store.search({ words: "اجتماع" }, { limit: 4 }));
      expect(facets).toEqual({
        outlets: expect.arrayContaining([
          { value: null, count: 10 },
          { value: "Outlet 1", count: 10 },
          { value: "Outlet 2", count: 10 },
        ]),
        months: [
          { value: "2025-04", count: 6 },
          { value: "2025-03", count: 8 },
          { value: "2025-02", count: 8 },
          { value: "2025-01", count: 8 },
        ],
        counted: 30,
        complete: true,
      });
    }));
});

test("the revision is another one after any write, by this opening or another, and only then", () =>
  inNewFolder(async (folder) => {
    const [one, other] = [await openStore(folder), await openStore(folder)];
    const seen = new Set([await one.revision()]);
    expect(await one.revision()).toBe([...seen][0]);
    await one.putNote("a", "1");
    seen.add(await one.revision());
    await other.putNote("a", "2");
    seen.add(await one.revision());
    await one.counts();
    seen.add(await one.revision());
    expect(seen.size).toBe(3);
    await one.close();
    await other.close();
  }));
