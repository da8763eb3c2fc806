import { describe, expect, test } from "vitest";
import type { Action } from "#model/record/decision.ts";
import type { Story } from "#model/record/story.ts";
import { contentDigest } from "#store/copies/content-digest.ts";
import { contactOf } from "./contact-maker.ts";
import { DIALECTS } from "./dialects.ts";
import { entryOf, filedAccount, filedFact, storedReport } from "./entry-maker.ts";

const AT = "2025-05-01T08:00:00.000Z";
const action: Action = { type: "settle", item: "a" };
const story = (id: string): Story => ({ id, names: { ar: "ملف", en: "story" }, sides: ["arnor"], actors: [], topics: [], from: null, to: "2025-01-01" });

describe.each(DIALECTS)("what is precious in $name", ({ onNewStore }) => {
  test("decisions are numbered in order and are there after opening again", () =>
    onNewStore(async (store, reopen) => {
      const made = [];
      for (const note of ["one", null, "three"]) made.push(await store.decide({ at: AT, author: "ليلى", note, action }));
      expect(made.map((d) => d.number)).toEqual([1, 2, 3]);
      expect(await store.decisions()).toEqual(made);
      const again = await reopen();
      expect(await again.decisions()).toEqual(made);
      expect((await again.decide({ at: AT, author: "x", note: null, action })).number).toBe(4);
    }));

  test("the database itself refuses to change or take out a decision", () =>
    onNewStore(async (store) => {
      await store.decide({ at: AT, author: "x", note: null, action });
      const { connection } = store.database;
      await expect(connection.run("UPDATE decisions SET author = 'y'")).rejects.toThrow("only grows");
      await expect(connection.run("DELETE FROM decisions")).rejects.toThrow("only grows");
      expect(await store.decisions()).toHaveLength(1);
    }));

  test("stories and notes are put, replaced and taken away", () =>
    onNewStore(async (store) => {
      await store.putStory(story("b"));
      await store.putStory(story("a"));
      await store.putStory({ ...story("b"), topics: ["peace"] });
      expect(await store.stories()).toEqual([story("a"), { ...story("b"), topics: ["peace"] }]);
      await store.removeStory("b");
      await store.removeStory("none");
      expect(await store.stories()).toEqual([story("a")]);
      await store.putNote("reader", "1");
      await store.putNote("reader", "2");
      await store.putNote("gone", "x");
      await store.putNote("gone", null);
      expect([await store.note("reader"), await store.note("gone"), await store.note("never")]).toEqual(["2", null, null]);
    }));

  test("clearing what is derived leaves it as it is, and nothing else", () =>
    onNewStore(async (store) => {
      const report = storedReport({ title: "عنوان" });
      const filed = filedAccount(report, 0, "aranor gilda");
      const entry = entryOf(report, { accounts: [filed], facts: [filedFact(report, 0, { actor: "aranor" })], wireKeys: ["k"] });
      await store.addEntries([entry]);
      await store.changeContacts({ removed: [], written: [contactOf([filed.account])] });
      await store.decide({ at: AT, author: "x", note: null, action });
      await store.putStory(story("a"));
      await store.putNote("reader", "1");
      const before = await contentDigest(store);
      await store.clearDerived();
      expect(await contentDigest(store)).toBe(before);
      expect(await store.note("reader")).toBe("1");
      expect(await store.counts()).toEqual({
        ...{
          reports: 1,
          sources: 1,
          accounts: 0,
          contacts: 0,
          statements: 0,
          positions: 0,
          scenarios: 0,
          discrepancies: 0,
          differences: 0,
          gaps: 0,
          decisions: 1,
        },
      });
      expect([await store.reading(report.id), (await store.search({ words: "الوزير" }, { limit: 5 })).items, await store.wireCandidates(["k"], 1)]).toEqual([
        null,
        [],
        [],
      ]);
      await store.replaceReadings([entry]);
      expect(await store.accountsOfReport(report.id)).toEqual([filed]);
      expect((await store.search({ words: "الوزير" }, { limit: 5 })).items).toHaveLength(1);
    }));
});
