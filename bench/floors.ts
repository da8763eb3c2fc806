/**
 * Accuracy may only rise: `npm run floors -- GOLD [--raise]` scores the sets of `.ci/floors.json` in the folder GOLD, and fails where a value is below its
 * floor or a floor below that of the commit before. `--raise` lifts the floors to a little under what is reached.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeReader } from "#read/read-report.ts";
import { belowFloors, raised } from "./floors/compare-floors.ts";
import { FLOORS_FILE, type Floors, floorsBefore, readFloors } from "./floors/floors-file.ts";
import { readGold, readReports } from "./score/gold.ts";
import { scoreReadings } from "./score/score-readings.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { raise: { type: "boolean", default: false } } });
const [gold] = positionals;
if (gold === undefined || positionals.length > 1) {
  console.error("usage: npm run floors -- GOLD [--raise]");
  process.exit(2);
}

const reader = makeReader();
function reachedIn(set: string): Record<string, number> {
  const folder = join(gold as string, set);
  const readings = new Map(readReports(folder).map((report) => [report.id, reader.read(report)]));
  return Object.fromEntries(Object.entries(scoreReadings(readGold(folder), readings).table).map(([name, rates]) => [name, rates.f1]));
}

const floors = readFloors();
const reached: Floors = Object.fromEntries(Object.keys(floors).map((set) => [set, reachedIn(set)]));
const sunk = belowFloors(floorsBefore() ?? {}, floors).map((line) => `${line} before: a floor only rises`);
const faults = [...belowFloors(floors, reached), ...sunk];
for (const fault of faults) console.error(`floors: ${fault}`);
if (values.raise) writeFileSync(FLOORS_FILE, `${JSON.stringify(raised(floors, reached), null, 2)}\n`);
else
  for (const [set, names] of Object.entries(floors))
    console.log(
      `${set}: ${Object.entries(names)
        .map(([name, floor]) => `${name} ${(reached[set]?.[name] ?? 0).toFixed(3)} ≥ ${floor.toFixed(3)}`)
        .join(", ")}`,
    );
if (faults.length > 0) process.exitCode = 1;
