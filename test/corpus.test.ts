import { expect, test } from "vitest";
import { loadCast } from "../bench/corpus/cast.ts";
import { corpus } from "../bench/corpus/generate.ts";

const bytes = (text: string): number => Buffer.byteLength(text);

test("the generated corpus is the same each time, of the lengths of news, and without a slot left open", () => {
  const one = corpus(loadCast());
  const two = corpus(loadCast());
  const reports = Array.from({ length: 300 }, (_, n) => one.report(n));
  expect(
    reports
      .toReversed()
      .map((_, n) => two.report(299 - n))
      .toReversed(),
  ).toEqual(reports);
  expect(new Set(reports.map((r) => r.text)).size).toBe(300);
  expect(Math.min(...reports.map((r) => bytes(r.text)))).toBeGreaterThan(900);
  expect(Math.max(...reports.map((r) => bytes(r.text)))).toBeLessThan(7500);
  expect(reports.filter((r) => /[{}]|undefined/.test(r.text))).toEqual([]);
});
