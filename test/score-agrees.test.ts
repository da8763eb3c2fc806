import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Reading } from "#model/reading.ts";
import { makeReader } from "#read/read-report.ts";
import { dice } from "../bench/dice.ts";
import { readGold, readReports } from "../bench/score/gold.ts";
import { scoreReadings } from "../bench/score/score-readings.ts";
import { noisyReading } from "./score/noisy-reading.ts";

/** An independent scorer and annotated reports that cannot be published here; the comparison is made wherever they lie beside the repository. */
const SHARED = join(import.meta.dirname, "../../shared");
const SCORER = join(SHARED, "eval/score.mjs");
const SETS = ["seeds", "dev"].map((set) => join(SHARED, "gold", set));
const isThere = [SCORER, ...SETS].every((path) => existsSync(path));

/** What the independent scorer says of readings. */
function scoredElsewhere(folder: string, readings: readonly Reading[]): unknown {
  const temporary = mkdtempSync(join(tmpdir(), "qanat-score-"));
  try {
    const file = join(temporary, "readings.jsonl");
    writeFileSync(file, readings.map((r) => `${JSON.stringify(r)}\n`).join(""));
    return JSON.parse(execFileSync(process.execPath, [SCORER, folder, file, "--json"], { encoding: "utf8", maxBuffer: 1e9 }));
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function expectAgreement(folder: string, readings: readonly Reading[]): void {
  const { overall, table } = scoreReadings(readGold(folder), new Map(readings.map((r) => [r.report.id, r])));
  expect(JSON.parse(JSON.stringify({ overall, ...table }))).toEqual(scoredElsewhere(folder, readings));
}

if (!isThere)
  test("nothing to compare with: no annotated reports beside this repository", () => console.log("score: not compared, since ../shared is not there"));
else
  describe.each(SETS)("our scorer and the independent one agree to the last digit on %s", (folder) => {
    const reports = readReports(folder);
    const golds = new Map(readGold(folder).map((g) => [g.name, g]));
    test("for our reader", () => {
      const reader = makeReader();
      expectAgreement(
        folder,
        reports.map((report) => reader.read(report)),
      );
    });
    test.each([1, 2, 3, 4, 5, 6, 7, 8])("for spoilt gold, seed %i", (seed) => {
      const roll = dice(seed);
      expectAgreement(
        folder,
        reports.flatMap((report) => {
          const gold = golds.get(report.id);
          return gold === undefined || (seed % 2 === 0 && roll(10) === 0) ? [] : [noisyReading(gold, report, roll)];
        }),
      );
    });
  });
