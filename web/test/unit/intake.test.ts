import { describe, expect, test } from "vitest";
import { openingWords } from "#text/opening-words.ts";
import { remarkWords } from "#text/wording/remark-words.ts";
import { ruleWords } from "#text/wording/rule-words.ts";
import { sayer } from "#text/wording/say.ts";
import { partOfText, PART_UNITS } from "#serve/views/part-of-text.ts";
import { readReportAddress, readWorkAddress } from "../../address/view-addresses.ts";
import { filesFault, textFault } from "../../add/sending-fault.ts";
import { paragraphsOf } from "../../evidence/paragraphs.ts";
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import { momentWords } from "../../news/moment-words.ts";
import { reportTitle } from "../../parts/report-title.tsx";
import { paragraphAt } from "../../report/facts-by-paragraph.ts";
import { marginWords } from "../../report/margin-words.ts";
import type { Key } from "../../words/language.tsx";
import { directionOf } from "../../words/text-direction.ts";

const AR = sayer<Key>("ar", ar);
const EN = sayer<Key>("en", en);
const LIMITS = { jsonBytes: 100, uploadBytes: 1_000_000, files: 2, jobs: 5 };

describe("what has no title is called by its first words", () => {
  test("in quotation marks, cut at a word", () => {
    expect(reportTitle({ title: null, opening: "التقى الوزير نظيره" }, AR)).toBe("\u200f«التقى الوزير نظيره»");
    expect(reportTitle({ title: "لقاء", opening: null }, AR)).toBe("\u200fلقاء");
    expect(reportTitle({ title: null, opening: null }, AR)).toBe("(بلا عنوان)");
    expect(reportTitle({ title: "Call", opening: null }, AR)).toBe("Call");
    expect(openingWords("\n\n  التقى   الوزير نظيره\nثم سافر")).toBe("التقى الوزير نظيره");
    expect(openingWords(`${"كلمة ".repeat(40)}`)).toMatch(/^(كلمة )+…$/);
    expect(openingWords("  \n ")).toBe("");
  });
});

test("remarks and rules are said in the language of the page", () => {
  const remark = { reason: "remark.language-not-read", values: { language: "en" } };
  expect(remarkWords(remark, AR)).toContain("ليس بالعربية");
  expect(remarkWords(remark, AR)).toContain("الإنجليزية");
  expect(remarkWords(remark, EN)).toContain("English");
  expect(ruleWords("according-to", AR)).toMatch(/\p{Script=Arabic}/u);
  expect(ruleWords("not-yet-named", AR)).toBe("not-yet-named");
});

test("limits are told before anything is sent", () => {
  const file = (name: string, size: number) => ({ name, size });
  expect(filesFault([file("a.txt", 10)], LIMITS, EN)).toBeNull();
  expect(filesFault([file("a.txt", 1), file("b.txt", 1), file("c.txt", 1)], LIMITS, EN)).toContain("2 files");
  expect(filesFault([file("a.json", 101)], LIMITS, EN)).toContain("a.json");
  expect(filesFault([file("a.txt", 999_999), file("b.txt", 2)], LIMITS, EN)).not.toBeNull();
  expect(textFault("ن".repeat(400_000), LIMITS, EN)).toBeNull();
  expect(textFault("ن".repeat(500_001), LIMITS, AR)).not.toBeNull();
});

test("the language of a report decides its direction, not its first letter", () => {
  expect([directionOf("ar"), directionOf("en"), directionOf("und"), directionOf("fa-IR")]).toEqual(["rtl", "ltr", "auto", "rtl"]);
});

test("a moment is told in the reader's own time zone, which is named", () => {
  expect(momentWords("2025-10-16T22:30:00.000Z", EN, "Asia/Riyadh")).toMatchObject({ date: "17 October 2025", time: "01:30" });
  expect(momentWords("2025-10-16T22:30:00.000Z", AR, "Asia/Riyadh").zone).toMatch(/\p{Script=Arabic}/u);
});

test("what a view does not know of an address is dropped", () => {
  expect(readWorkAddress({ kind: "bogus", state: "odd" })).toEqual({});
  expect(readWorkAddress({ kind: "overdue" })).toEqual({});
  expect(readWorkAddress({ what: "gaps", kind: "overdue" })).toEqual({ what: "gaps", kind: "overdue" });
  expect(readReportAddress({ part: "2", at: "3-4" })).toEqual({ part: "2", at: "3-4" });
  expect(readReportAddress({ part: "-1" })).toEqual({});
});

test("facts stand beside the paragraph that holds them, and are told apart by their words", () => {
  const paragraphs = paragraphsOf("أول\n\nثان\nثالث");
  expect([-1, 0, 3, 5, 8, 9, 99].map((at) => paragraphAt(paragraphs, at))).toEqual([-1, 0, 0, 1, 1, 2, 2]);
  expect(marginWords("قال الوزير إن الأمر قريب", { start: 4, end: 10 })).toBe("الوزير");
  expect(marginWords("كلمة ".repeat(30), { start: 0, end: 149 })).toMatch(/^كلمة .* …$/);
});

describe("a long text in parts", () => {
  const text = Array.from({ length: 4_000 }, (_, i) => `الفقرة رقم ${i} من نص طويل جدا لا ينتهي.`).join("\n");
  test("the parts follow each other without hole, and end with paragraphs", () => {
    const { of } = partOfText(text, { part: 1 });
    expect(of).toBe(Math.round(text.length / PART_UNITS));
    let end = 0;
    for (let part = 1; part <= of; part++) {
      const found = partOfText(text, { part });
      expect([found.start, found.number]).toEqual([end, part]);
      if (part > 1) expect(text[found.start - 1]).toBe("\n");
      end = found.end;
    }
    expect(end).toBe(text.length);
  });
  test("the part that holds an offset is found, the last for one behind the end", () => {
    for (const at of [0, 1, PART_UNITS - 1, PART_UNITS, PART_UNITS + 1, 2 * PART_UNITS + 30, 3 * PART_UNITS - 2, text.length - 1]) {
      const { start, end } = partOfText(text, { at });
      expect(start <= at && at < end, `${at} in ${start}–${end}`).toBe(true);
    }
    expect(partOfText(text, { at: 999_999_999 }).end).toBe(text.length);
    expect(partOfText("قصير", { part: 7 })).toEqual({ number: 1, of: 1, start: 0, end: 4, length: 4 });
    expect(partOfText("", { at: 3 })).toEqual({ number: 1, of: 1, start: 0, end: 0, length: 0 });
  });
  test("a text without any break is cut all the same", () => {
    const { of, end } = partOfText("ن".repeat(3 * PART_UNITS), { part: 1 });
    expect([of, end]).toEqual([3, PART_UNITS]);
  });
});
