import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { sourceFiles } from "./source-files.ts";
import { webImportFaults } from "./web-import-faults.ts";

const ROOT = join(import.meta.dirname, "../..");
const LEAST_FILES = 80;

function check(source: string): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), "qanat-web-"));
  try {
    const file = join(root, "web/view/a.tsx");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
    return webImportFaults(root).faults;
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe("the workbench imports what it may", () => {
  test("no fault, and enough files are seen", () => {
    const { files, faults } = webImportFaults(ROOT);
    expect(files).toBeGreaterThan(LEAST_FILES);
    expect(faults).toEqual([]);
  });
  test.each([
    ['import { parseReading } from "#read/read-report.ts";', "knows the API alone"],
    ['import type { Store } from "#store/store.ts";', "knows the API alone"],
    ['import { Mark } from "#serve/contract/timeline.ts";', "only its types"],
    ['import { Reading } from "#model/reading.ts";', "only its types"],
    ['import { readFileSync } from "node:fs";', "opens no files"],
    ['import { x } from "../../src/model/calendar.ts";', "leaves the workbench"],
    ['const late = () => import("#pipeline/read-many.ts");', "knows the API alone"],
  ])("refused: %s", (source, reason) => {
    expect(check(`${source}\n`)).toEqual([expect.stringContaining(reason)]);
  });
  test("allowed: types, wording, the calendar, packages, its own", () => {
    const source =
      'import type { Mark } from "#serve/contract/timeline.ts";\nimport { dateWords } from "#text/wording/date-words.ts";\nimport { isoDay } from "#model/calendar.ts";\nimport { useState } from "react";\nimport "./a.css";\n';
    expect(check(source)).toEqual([]);
  });
});

/** Sides of the screen, which change with the direction of the page: CSS says start and end. */
const SIDED = /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|float|text-align:\s*(?:left|right))\s*:?/m;

describe("the looks of the workbench know start and end, not left and right", () => {
  test.each(sourceFiles(ROOT, ["web"], ".css").filter((file) => !file.startsWith("web/dist/")))("%s", (file) => {
    const bare = readFileSync(join(ROOT, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    const declarations = bare.match(/^\s*[\w-]+:.*$/gm) ?? [];
    expect(declarations.filter((line) => SIDED.test(line))).toEqual([]);
  });
  test("what is planted is refused", () => {
    for (const line of ["  margin-left: 1px;", "  right: 0;", "  float: left;", "  text-align: right;"]) expect(SIDED.test(line)).toBe(true);
    for (const line of ["  margin-inline-start: 1px;", "  inset-inline: 0;", "  text-align: start;"]) expect(SIDED.test(line)).toBe(false);
  });
});
