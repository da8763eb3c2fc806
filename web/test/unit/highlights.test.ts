import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphsOf, piecesOf } from "../../evidence/paragraphs.ts";
import { sentenceAround } from "../../evidence/sentence-around.ts";
import { passageAround } from "../../report/fields/passage-around.ts";
import { trimmed } from "../../report/selected-span.ts";
import { harmless, isWebAddress, reorders } from "../../words/safe.ts";

const TEXT = "قال الأول.\n\nوقال الثاني\nوأضاف.";

describe("highlight ranges", () => {
  test("a span over lines becomes one piece a line, without the ends of lines", () => {
    const paragraphs = paragraphsOf(TEXT);
    const pieces = piecesOf({ start: 4, end: TEXT.length - 1 }, paragraphs);
    expect(pieces.map(({ paragraph, from, to }) => TEXT.slice((paragraphs[paragraph]?.start ?? 0) + from, (paragraphs[paragraph]?.start ?? 0) + to))).toEqual([
      "الأول.",
      "وقال الثاني",
      "وأضاف",
    ]);
  });
  test("the pieces of any span hold exactly its letters that are in a paragraph", () => {
    const text = fc.string({ unit: fc.constantFrom("ا", "😀", " ", "\n", "a"), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(80), fc.nat(80), (all, a, b) => {
        const span = { start: Math.min(a, b, all.length), end: Math.min(Math.max(a, b), all.length) };
        const paragraphs = paragraphsOf(all);
        const marked = new Set<number>();
        for (const { paragraph, from, to } of piecesOf(span, paragraphs)) for (let i = from; i < to; i++) marked.add((paragraphs[paragraph]?.start ?? 0) + i);
        for (let i = 0; i < all.length; i++) {
          const inside = i >= span.start && i < span.end && paragraphs.some((p) => i >= p.start && i < p.end);
          expect(marked.has(i)).toBe(inside);
        }
      }),
    );
  });
});

describe("a sentence", () => {
  test("ends at full stops, question marks and ends of lines, not inside a number", () => {
    const text = "أولا. استمر اللقاء 2.5 ساعة في موسكو. وبعد ذلك؟";
    const start = text.indexOf("ساعة");
    const { before, words, after } = sentenceAround(text, { start, end: start + 4 });
    expect(before + words + after).toBe("استمر اللقاء 2.5 ساعة في موسكو.");
  });
  test("without an end is cut at a word", () => {
    const text = "كلمة ".repeat(400);
    const { before, after } = sentenceAround(text, { start: 1000, end: 1004 });
    expect(before.length + after.length).toBeLessThan(700);
    expect(before.startsWith("… كلمة")).toBe(true);
  });
  test("words that are selected lose the white space around them", () => {
    expect(trimmed({ start: 0, end: 6 }, "  ab  ")).toEqual({ start: 2, end: 4 });
    expect(trimmed({ start: 0, end: 2 }, "  ")).toBeNull();
  });
});

test("a passage is made of the whole lines around the words", () => {
  const text = `${"أ".repeat(500)}\nقبل\nقال الأول نعم\nبعد\n${"ب".repeat(500)}`;
  const start = text.indexOf("الأول");
  const passage = passageAround({ start, end: start + 5 }, text);
  expect(text.slice(passage.start, passage.end)).toBe(text);
  const far = `${"أ".repeat(10)}\n${"س".repeat(900)}\n${"ب".repeat(10)}`;
  const middle = passageAround({ start: 500, end: 504 }, far);
  expect(far.slice(middle.start, middle.end)).toBe("س".repeat(900));
});

test("marks that reorder lose their effect and keep their place", () => {
  const text = "a\u202ebc\u2066d\u200f";
  expect(harmless(text)).toHaveLength(text.length);
  expect(reorders(harmless(text))).toBe(false);
  expect(harmless(text)).toContain("\u200f");
});

test("only web addresses become links", () => {
  for (const wrong of [null, "javascript:alert(1)", "data:text/html,x", " https://a.example", "//a.example"]) expect(isWebAddress(wrong)).toBe(false);
  expect(isWebAddress("https://a.example/1")).toBe(true);
});
