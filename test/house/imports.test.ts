import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { importFaults } from "./import-faults.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Fewer files than this mean that the search is broken, not that the house is tidy. */
const LEAST_FILES = 60;
const LEAST_ROOMS = ["model", "text", "knowledge", "read"];

/** Runs the check over a house of the given files. */
function check(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), "qanat-imports-"));
  try {
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), source);
    }
    return importFaults(root).faults;
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe("rooms import each other as ARCHITECTURE.md says", () => {
  const report = importFaults(ROOT);
  test("enough files are seen", () => {
    expect(report.files).toBeGreaterThanOrEqual(LEAST_FILES);
    expect([...report.rooms]).toEqual(expect.arrayContaining(LEAST_ROOMS));
  });
  test("no wrong import and no cycle", () => {
    expect(report.faults).toEqual([]);
  });
});

describe("the check refuses what is planted", () => {
  const clean = { "src/model/a.ts": "export const a = 1;\n", "src/text/b.ts": 'import { a } from "#model/a.ts";\nexport const b = a;\n' };
  test.each([
    ["a room above", { "src/text/x.ts": 'import { c } from "#read/c.ts";\n', "src/read/c.ts": "export const c = 1;\n" }, "may not import «read»"],
    ["a type of a room above", { "src/model/x.ts": 'import type { B } from "#text/b.ts";\n' }, "may not import «text»"],
    ["an export passed on", { "src/model/x.ts": 'export * from "#text/b.ts";\n' }, "may not import «text»"],
    ["a late import", { "src/model/x.ts": 'export const x = () => import("#text/b.ts");\n' }, "may not import «text»"],
    ["another room by a relative path", { "src/text/x.ts": 'import { a } from "../model/a.ts";\n' }, "leaves its room"],
    ["its own room by its name", { "src/text/x.ts": 'import { b } from "#text/b.ts";\n' }, "same room"],
    ["files in a pure room", { "src/read/x.ts": 'import { readFileSync } from "node:fs";\n' }, "does no I/O"],
    ["the network in text", { "src/text/x.ts": 'import "node:http";\n' }, "does no I/O"],
    ["a room without a rule", { "src/misc/x.ts": 'import { a } from "#model/a.ts";\n' }, "not in the import table"],
    ["a file that is not there", { "src/text/x.ts": 'import { a } from "#model/gone.ts";\n' }, "does not exist"],
    ["a cycle", { "src/text/x.ts": 'import "./y.ts";\n', "src/text/y.ts": 'import "./x.ts";\n' }, "import cycle"],
  ])("%s", (_name, planted, reason) => {
    const faults = check({ ...clean, ...(planted as Record<string, string>) });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(reason);
  });
  test("and nothing else: clean files, comments, texts", () => {
    const spoken = '// import { c } from "#read/c.ts";\n/* import "#read/c.ts"; */\nexport const s = "import x from \'#read/c.ts\'";\n';
    expect(check({ ...clean, "src/text/x.ts": spoken })).toEqual([]);
  });
});
