import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportId } from "#store/report-id.ts";
import type { Entry } from "#store/store.ts";
import { DIALECTS } from "./dialects.ts";
import { entryOf, filedAccount, filedFact, storedReport } from "./entry-maker.ts";
import { everyPage } from "./pages.ts";
import type { SqlStore } from "#store/sql-store.ts";

/** Entries with all that an entry can hold; their texts are told apart by a number. */
const entries = (many: number): readonly Entry[] =>
  Array.from({ length: many }, (_, n) => {
    const report = storedReport({
      text: `خبر رقم ${n} عن لقاء الوزيرين في العاصمة.`,
      outlet: n % 2 === 0 ? "الأولى" : null,
      publishedAt: `2025-03-${10 + (n % 15)}`,
      title: `عنوان ${n}`,
    });
    return entryOf(report, {
      accounts: [filedAccount(report, 0, "aranor gilda"), filedAccount(report, 4, "hareth roswen", { kind: "call" })],
      facts: [filedFact(report, 0, { actor: "aranor", side: "arnor", topics: ["peace"] }), filedFact(report, 4)],
      wireKeys: [`k${n}`, "shared", `k${n + 1}`],
    });
  });

/** Everything that can be asked about reports and what was read of them. */
const everything = async (store: SqlStore): Promise<unknown> => ({
  reports: await Array.fromAsync(store.allReports()),
  readings: await Promise.all((await Array.fromAsync(store.allReports())).map((r) => store.reading(r.id))),
  accounts: await Promise.all((await Array.fromAsync(store.allReports())).map((r) => store.accountsOfReport(r.id))),
  facts: await everyPage(7, (page) => store.facts({}, page)),
  near: await store.accountsNear({ tier: "floating", families: ["meeting", "call"], pairs: ["arnor|gondor", "gondor|rohan"], from: 0, to: 40_000 }),
  wires: await store.wireCandidates(["shared", "k1", "k2"], 1),
  found: (await store.search({ words: "الوزير" }, { limit: 100 })).items.map((hit) => hit.report).sort(),
  counts: await store.counts(),
});

describe.each(DIALECTS)("entries in $name", ({ onNewStore }) => {
  test("a report comes back as it was given, with all that was read of it", () =>
    onNewStore(async (store) => {
      const [entry] = entries(1) as [Entry];
      await store.addEntries([entry]);
      expect(await store.report(entry.report.id)).toEqual(entry.report);
      expect(await store.reading(entry.report.id)).toEqual(entry.reading);
      expect(await store.accountsOfReport(entry.report.id)).toEqual(entry.accounts);
      expect(await store.accounts(["none", entry.accounts[1]?.account.id ?? ""])).toEqual([entry.accounts[1]]);
      expect((await store.facts({}, { limit: 10 })).items).toEqual(entry.facts);
      expect(await store.knownReports([entry.report.id, "none"])).toEqual(new Set([entry.report.id]));
      expect([await store.report("none"), await store.reading("none"), await store.accountsOfReport("none")]).toEqual([null, null, []]);
      expect(await store.counts()).toMatchObject({ reports: 1, sources: 1, accounts: 2, statements: 2, contacts: 0 });
    }));

  test("any text comes back letter by letter", () =>
    onNewStore(async (store) => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), fc.option(fc.string({ unit: "grapheme" })), async (text, title) => {
          // Lone surrogates and NUL are no text: gathering never lets them through.
          const report = storedReport({ text: text.toWellFormed().replaceAll("\u0000", " "), title: title?.replaceAll("\u0000", " ") ?? null });
          await store.addEntries([entryOf(report)]);
          expect(await store.report(report.id)).toEqual(report);
          expect(reportId((await store.report(report.id)) as typeof report)).toBe(report.id);
        }),
        { numRuns: 60 },
      );
    }));

  test("adding twice changes nothing, in one go or in several", () =>
    onNewStore(async (store) => {
      const some = entries(5);
      await store.addEntries(some);
      const before = await everything(store);
      await store.addEntries([...some, ...some]);
      await store.addEntries(some.map((e) => ({ ...e, accounts: [], facts: [] })));
      expect(await everything(store)).toEqual(before);
    }));

  test("removing undoes adding, and answers with what went", () =>
    onNewStore(async (store) => {
      const some = entries(6);
      await fc.assert(
        fc.asyncProperty(fc.subarray([...some], { minLength: 1 }), async (later) => {
          const rest = some.filter((e) => !later.includes(e));
          for (const entry of some) await store.removeReport(entry.report.id);
          await store.addEntries(rest);
          const before = await everything(store);
          await store.addEntries(later);
          for (const entry of later) expect(await store.removeReport(entry.report.id)).toEqual(entry.accounts);
          expect(await everything(store)).toEqual(before);
        }),
        { numRuns: 12 },
      );
      expect(await store.removeReport("none")).toEqual([]);
    }));

  test("a reading is replaced whole, the report but for its genre stays, and what is not there is passed over", () =>
    onNewStore(async (store) => {
      const [first, second] = entries(2) as [Entry, Entry];
      await store.addEntries([first]);
      const report = { ...first.report, genre: "opinion" as const };
      const anew = entryOf(report, { accounts: [filedAccount(report, 9, "aranor gilda")], wireKeys: ["other"] });
      await store.replaceReadings([{ ...anew, report: { ...report, addedAt: "never", givenId: "other" } }, second]);
      expect(await store.report(first.report.id)).toEqual(report);
      expect(await store.accountsOfReport(first.report.id)).toEqual(anew.accounts);
      expect((await store.facts({}, { limit: 10 })).items).toEqual([]);
      expect([await store.wireCandidates(["shared"], 1), (await store.wireCandidates(["other"], 1)).map((c) => c.report)]).toEqual([[], [first.report.id]]);
      expect(await store.report(second.report.id)).toBeNull();
    }));

  test("lists of reports: newest first, by outlet, day and copies; each once whatever the limit", () =>
    onNewStore(async (store) => {
      const some = entries(23);
      const undated = entryOf({ ...storedReport({ text: "بلا تاريخ" }), publishedAt: null });
      await store.addEntries([...some, undated]);
      const days = (await everyPage(100, (page) => store.reports({}, page))).map((r) => r.publishedAt);
      expect(days).toEqual([
        ...some
          .map((e) => e.report.publishedAt)
          .sort()
          .reverse(),
        null,
      ]);
      const ids = (filter: Parameters<typeof store.reports>[0]) =>
        everyPage(4, (page) => store.reports(filter, page)).then((list) => list.map((r) => r.id).sort());
      const expected = (keep: (e: Entry) => boolean) =>
        some
          .filter(keep)
          .map((e) => e.report.id)
          .sort();
      expect(await ids({ outlet: "الأولى" })).toEqual(expected((e) => e.report.outlet === "الأولى"));
      expect(await ids({ from: "2025-03-12", to: "2025-03-14" })).toEqual(
        expected((e) => ["2025-03-12", "2025-03-13", "2025-03-14"].includes(e.report.publishedAt ?? "")),
      );
      expect(await ids({ to: "2025-03-11" })).toEqual(expected((e) => (e.report.publishedAt ?? "") <= "2025-03-11"));
      expect(await ids({ wire: some[3]?.report.id ?? "" })).toEqual([some[3]?.report.id]);
      for (const limit of [1, 2, 23, 24, 25]) expect((await everyPage(limit, (page) => store.reports({}, page))).map((r) => r.id)).toHaveLength(24);
      expect((await store.reports({}, { limit: 1 })).items[0]).not.toHaveProperty("text");
    }));

  test("all reports come in the order of their ids, also from one on", () =>
    onNewStore(async (store) => {
      await store.addEntries(entries(120));
      const ids = (await Array.fromAsync(store.allReports())).map((r) => r.id);
      expect(ids).toEqual([...ids].sort());
      expect(ids).toHaveLength(120);
      expect((await Array.fromAsync(store.allReports(ids[57]))).map((r) => r.id)).toEqual(ids.slice(58));
    }));

  test("near-copies are found by the keys that they share, and made one source", () =>
    onNewStore(async (store) => {
      const some = entries(3);
      await store.addEntries(some);
      const [a, b, c] = some.map((e) => e.report) as [Entry["report"], Entry["report"], Entry["report"]];
      const found = await store.wireCandidates(["shared", "k1", "k2", "unknown", "k1"], 2);
      expect(found).toEqual([
        { report: b.id, shared: 3, keys: 3, published: b.publishedAt, wire: b.id },
        ...[a, c].sort((x, y) => (x.id < y.id ? -1 : 1)).map((r) => ({ report: r.id, shared: 2, keys: 3, published: r.publishedAt, wire: r.id })),
      ]);
      await store.setWires(new Map([[b.id, a.id]]));
      expect((await store.report(b.id))?.wire).toBe(a.id);
      expect((await store.accountsOfReport(b.id)).map((f) => f.account.wire)).toEqual([a.id, a.id]);
      expect((await store.counts()).sources).toBe(2);
    }));

  test("what is durable is there after opening again", () =>
    onNewStore(async (store, reopen) => {
      await store.addEntries(entries(9));
      const before = await everything(store);
      expect(await everything(await reopen())).toEqual(before);
    }));
});
