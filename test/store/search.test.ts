import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StoredReport } from "#model/record/stored-report.ts";
import type { SearchQuery } from "#store/search-query.ts";
import type { SqlStore } from "#store/sql-store.ts";
import { ftsExpression } from "#store/sqlite/fts-expression.ts";
import { DIALECTS } from "./dialects.ts";
import { entryOf, storedReport } from "./entry-maker.ts";
import { everyPage } from "./pages.ts";

const REPORTS: Readonly<Record<string, StoredReport>> = {
  minister: storedReport({
    title: "لقاء في القاهرة",
    text: "التقى الرئيسُ والوزيرُ في المدينة، وصرّح للكرملين مساعدٌ كبير.",
    outlet: "الأولى",
    publishedAt: "2025-01-31",
  }),
  ahmed: storedReport({
    title: "وزير الخارجية",
    text: "قال أحمد إن Washington and MOSCOW agreed. ثم غادر.",
    outlet: "الثانية",
    publishedAt: "2025-02-01T10:00:00Z",
  }),
  phrase: storedReport({
    title: null,
    text: "وصل لوزير الخارجية كتاب. أما بوتين و ترامب فتحادثا يوم 16 أكتوبر ٢٠٢٥.",
    outlet: "الأولى",
    publishedAt: "2025-03-15",
  }),
  apart: storedReport({ title: "😀 رمز", text: "الخارجية لا تعلق، 😀 والوزير صامت.", outlet: null, publishedAt: "2024-12-31" }),
};
const nameOf = (id: string): string => Object.keys(REPORTS).find((name) => REPORTS[name]?.id === id) ?? id;

const filled = async (store: SqlStore): Promise<(words: string, more?: Omit<SearchQuery, "words">) => Promise<readonly string[]>> => {
  await store.addEntries(Object.values(REPORTS).map((report) => entryOf(report)));
  return async (words, more = {}) => (await store.search({ words, ...more }, { limit: 50 })).items.map((hit) => nameOf(hit.report)).sort();
};

describe.each(DIALECTS)("search in $name", ({ onNewStore }) => {
  test("words are found whatever is attached to them and however they are spelt", () =>
    onNewStore(async (store) => {
      const found = await filled(store);
      expect(await found("وزير")).toEqual(["ahmed", "apart", "minister", "phrase"]);
      expect(await found("والوزير")).toEqual(["ahmed", "apart", "minister", "phrase"]);
      expect(await found("احمد")).toEqual(["ahmed"]);
      expect(await found("الكرملين")).toEqual(["minister"]);
      expect(await found("washington moscow")).toEqual(["ahmed"]);
      expect(await found("2025 ١٦")).toEqual(["phrase"]);
      expect(await found("الرئيس الوزير")).toEqual(["minister"]);
      expect([await found("رئي"), await found("غير موجود")]).toEqual([[], []]);
    }));

  test("phrases are words in this order; a minus is for what must not occur", () =>
    onNewStore(async (store) => {
      const found = await filled(store);
      for (const phrase of ['"وزير الخارجية"', "«الوزير الخارجية»", "“وزير خارجية”"]) expect(await found(phrase)).toEqual(["ahmed", "phrase"]);
      expect(await found("وزير الخارجية")).toEqual(["ahmed", "apart", "phrase"]);
      expect(await found('"بوتين وترامب"')).toEqual(["phrase"]);
      expect(await found('"الخارجية وزير"')).toEqual([]);
      expect(await found('وزير -"وزير الخارجية"')).toEqual(["apart", "minister"]);
      expect(await found("وزير -الكرملين -أحمد")).toEqual(["apart", "phrase"]);
      expect([await found("-وزير"), await found(""), await found(' "" « ')]).toEqual([[], [], []]);
    }));

  test("by field, outlet and days of publication, both included", () =>
    onNewStore(async (store) => {
      const found = await filled(store);
      expect([await found("وزير", { field: "title" }), await found("وزير", { field: "text" })]).toEqual([["ahmed"], ["apart", "minister", "phrase"]]);
      expect([await found("وزير", { outlet: "الأولى" }), await found("وزير", { outlet: "أخرى" })]).toEqual([["minister", "phrase"], []]);
      expect(await found("وزير", { from: "2025-01-31" })).toEqual(["ahmed", "minister", "phrase"]);
      expect(await found("وزير", { to: "2025-01-31" })).toEqual(["apart", "minister"]);
      expect(await found("وزير", { from: "2025-02-01", to: "2025-03-14", outlet: "الثانية" })).toEqual(["ahmed"]);
      expect([await found("وزير", { from: "2026-01-01" }), await found("وزير", { from: "2025-03-01", to: "2025-02-01" })]).toEqual([[], []]);
      // The tokens by which reports are filed are no words.
      expect(await found("m202501")).toEqual([]);
      const spelt = "obedfbeffcbdb";
      await store.addEntries([entryOf(storedReport({ text: "خبر", outlet: "Outlet 16993" }))]);
      expect(ftsExpression({ terms: [], field: null, outlet: "Outlet 16993", published: null })).toContain(spelt);
      expect([await found(spelt), await found(`خبر -${spelt}`)]).toEqual([[], [expect.any(String)]]);
    }));

  test("a word of the title counts more, and the answer shows where the words stand", () =>
    onNewStore(async (store) => {
      await filled(store);
      const { items } = await store.search({ words: "وزير" }, { limit: 50 });
      expect(nameOf(items[0]?.report ?? "")).toBe("ahmed");
      expect([...items].sort((a, b) => b.rank - a.rank)).toEqual(items);
      const hit = async (query: string, name: string) => {
        const found = (await store.search({ words: query }, { limit: 50 })).items.find((h) => nameOf(h.report) === name);
        const { text, title } = REPORTS[name] as StoredReport;
        return {
          text: found?.highlights.map((s) => text.slice(s.start, s.end)),
          title: found?.titleHighlights.map((s) => title?.slice(s.start, s.end)),
          excerpt: found?.words,
        };
      };
      expect(await hit("وزير الكرملين", "minister")).toEqual({ text: ["والوزيرُ", "للكرملين"], title: [], excerpt: REPORTS["minister"]?.text });
      expect(await hit('"وزير الخارجية"', "phrase")).toMatchObject({ text: ["لوزير الخارجية"] });
      expect(await hit('"بوتين وترامب"', "phrase")).toMatchObject({ text: ["بوتين و ترامب"] });
      expect(await hit("وزير", "ahmed")).toMatchObject({ text: [], title: ["وزير"] });
      expect(await hit("وزير", "apart")).toMatchObject({ text: ["والوزير"] });
    }));

  test("the excerpt is the stretch with most of the words, cut at white space", () =>
    onNewStore(async (store) => {
      const filler = "كلام عام ".repeat(200);
      const report = storedReport({ text: `${filler}وزير ${filler}ثم قال وزير لوزير عند وزير آخر ${filler}` });
      await store.addEntries([entryOf(report)]);
      const [hit] = (await store.search({ words: "وزير" }, { limit: 1 })).items;
      const { start, end } = hit?.excerpt ?? { start: 0, end: 0 };
      const excerpt = report.text.slice(start, end);
      expect(hit?.words).toBe(excerpt);
      expect(excerpt).toContain("قال وزير لوزير عند وزير آخر");
      expect(excerpt.length).toBeLessThan(320);
      expect([report.text[start - 1], report.text[end]]).toEqual([" ", " "]);
    }));

  test("every text is a question: none throws, all spans lie within", () =>
    onNewStore(async (store) => {
      const found = await filled(store);
      const hostile = [
        '"',
        '""',
        "«",
        "-",
        "--",
        "- -",
        '-"',
        "*",
        "NEAR(a b)",
        "a OR b AND NOT c",
        "title:وزير",
        "{text} : x",
        "^وزير",
        "'; DROP TABLE reports",
        "في من على",
        "\u0000",
        "😀",
        "(".repeat(500),
      ];
      for (const words of hostile) expect(Array.isArray(await found(words))).toBe(true);
      expect(await found(Array.from({ length: 10_000 }, (_, n) => `كلمة${n}`).join(" "))).toEqual([]);
      expect(await found(Array.from({ length: 10_000 }, () => "وزير").join(" "))).toHaveLength(4);
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.string({ unit: "binary", maxLength: 60 }),
            fc.array(fc.constantFrom("وزير", '"', "-", "«", "»", "الخارجية", " ", "(", "*", "a"), { maxLength: 20 }).map((parts) => parts.join("")),
          ),
          async (words) => {
            for (const hit of (await store.search({ words }, { limit: 10 })).items) {
              const { length } = (await store.report(hit.report))?.text ?? "";
              for (const span of [...hit.highlights, hit.excerpt]) expect(span.start <= span.end && span.end <= length).toBe(true);
            }
          },
        ),
        { numRuns: 150 },
      );
    }));

  test("pages hold each report once, whatever the limit", () =>
    onNewStore(async (store) => {
      await store.addEntries(Array.from({ length: 57 }, (_, n) => entryOf(storedReport({ text: `خبر عن وزير ${"وزير ".repeat(n % 5)} رقم ${n}` }))));
      const all = (await store.search({ words: "وزير" }, { limit: 100 })).items.map((hit) => hit.report);
      expect(new Set(all).size).toBe(57);
      for (const limit of [1, 10, 57, 58])
        expect((await everyPage(limit, (page) => store.search({ words: "وزير" }, page))).map((hit) => hit.report)).toEqual(all);
    }));
});
