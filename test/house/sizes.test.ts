import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "./source-files.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDERS = ["src", "test", "bench", "bin", "docs", "web"];
/** A file longer than this holds more than one thing. Data files (no `.ts`) are exempt. */
const MOST_LINES = 500;
/** Half of the files are no longer than this; the aim is 60. */
const MOST_MEDIAN = 90;

const lines = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
const tooLong = (files: readonly (readonly [string, number])[]): readonly string[] =>
  files.filter(([, n]) => n > MOST_LINES).map(([file, n]) => `${file}: ${n} lines`);

const measured = sourceFiles(ROOT, FOLDERS).map((file) => [file, lines(readFileSync(join(ROOT, file), "utf8"))] as const);

test(`no file of code is longer than ${MOST_LINES} lines`, () => {
  expect(measured.length).toBeGreaterThan(60);
  expect(tooLong(measured)).toEqual([]);
});

test("the median file is short", () => {
  const sorted = measured.map(([, n]) => n).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] as number;
  const p95 = sorted[Math.floor(sorted.length * 0.95)] as number;
  console.log(`${sorted.length} files of code: median ${median} lines, 95th percentile ${p95}, longest ${sorted.at(-1)}`);
  expect(median).toBeLessThanOrEqual(MOST_MEDIAN);
});

test("the check refuses a long file and counts as an editor does", () => {
  expect(
    tooLong([
      ["a.ts", 500],
      ["b.ts", 501],
    ]),
  ).toEqual(["b.ts: 501 lines"]);
  expect([lines("a\nb\n"), lines("a\nb")]).toEqual([2, 2]);
});
