/** How well reports are read: `npm run score -- DIR [--json] [--misses]` reads DIR/reports.jsonl and compares with the gold files DIR/ID.json. */
import { parseArgs } from "node:util";
import { makeReader } from "#read/read-report.ts";
import { readGold, readReports } from "./score/gold.ts";
import { scoreReadings } from "./score/score-readings.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, misses: { type: "boolean", default: false } },
});
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) {
  console.error("usage: npm run score -- DIR [--json] [--misses]");
  process.exit(2);
}

const gold = readGold(folder);
const reader = makeReader();
const readings = new Map(readReports(folder).map((report) => [report.id, reader.read(report)]));
const { overall, table, misses } = scoreReadings(gold, readings);

if (values.json) console.log(JSON.stringify({ overall, ...table }));
else {
  const figure = (x: number): string => x.toFixed(3).padStart(7);
  const count = (n: number): string => `${n}`.padStart(5);
  if (values.misses) console.log(`${misses.join("\n")}\n`);
  console.log("kind                     gold found   hit    prec  recall      F1");
  for (const [kind, r] of Object.entries(table))
    console.log(`${kind.padEnd(23)} ${count(r.gold)} ${count(r.found)} ${count(r.hit)} ${figure(r.precision)} ${figure(r.recall)} ${figure(r.f1)}`);
  console.log(`\noverall (mean F1 of contacts, statements, positions, scenarios) over ${gold.length} reports: ${overall.toFixed(3)}`);
}
