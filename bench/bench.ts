/**
 * How fast reports are read: `npm run bench [-- --reports N] [-- FILE.jsonl]`. Over a generated corpus, or over the reports of a file (then without
 * growth). Figures of one machine at one time: compare only what one run prints.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Report } from "#model/report.ts";
import { makeReader } from "#read/read-report.ts";
import { loadCast } from "./corpus/cast.ts";
import { corpus } from "./corpus/generate.ts";
import { type Amount, bytesOf, megabytesPerSecond, reportsPerSecond } from "./measure/amount.ts";
import { growth } from "./measure/growth.ts";
import { onOneCore } from "./measure/one-core.ts";
import { besideChrono } from "./measure/peer.ts";
import { type Run, wholeProgram } from "./measure/whole-program.ts";

/** Read before anything is timed, so that the compiler has seen every path. */
const WARM_UP = 300;
/** chrono-node is slow: it is given every n-th report, so many in all, and so is our reader beside it. */
const PEER_SAMPLE = 300;
/** One thread and two take turns so often, and the best turn of each counts: what else the machine does falls on both. */
const TURNS = 3;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { reports: { type: "string", default: "10000" } } });
const [file] = positionals;
const number = Number(values.reports);
const made = corpus(loadCast());
const reports =
  file === undefined
    ? Array.from({ length: number }, (_, n) => made.report(n))
    : readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => Report.parse(JSON.parse(line)));

const line = (name: string, amount: Amount, rest = ""): void =>
  console.log(
    `${name.padEnd(34)} ${megabytesPerSecond(amount).toFixed(2).padStart(7)} MB/s ${reportsPerSecond(amount).toFixed(0).padStart(7)} reports/s ${amount.seconds.toFixed(2).padStart(7)} s${rest}`,
  );

const forms = new Set(reports.flatMap((r) => r.text.match(/[\p{L}\p{M}]+/gu) ?? []));
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores`);
console.log(`${file ?? "generated corpus"}: ${reports.length} reports, ${(bytesOf(reports) / 1e6).toFixed(1)} MB of UTF-8, ${forms.size} different words\n`);

const start = performance.now();
const reader = makeReader();
console.log(`knowledge loaded in ${(performance.now() - start).toFixed(0)} ms`);
onOneCore(reader, reports.slice(-WARM_UP));

const one = onOneCore(reader, reports);
line("full reading, one core", one, `, ${one.contacts} contacts\n`);

const folder = mkdtempSync(join(tmpdir(), "qanat-bench-"));
const input = join(folder, "reports.jsonl");
writeFileSync(input, reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
const runs: readonly [number, Run[]][] = [
  [1, []],
  [2, []],
];
for (let turn = 0; turn < TURNS; turn++) for (const [threads, done] of runs) done.push(wholeProgram(input, join(folder, "out.jsonl"), threads));
rmSync(folder, { recursive: true });
if (new Set(runs.flatMap(([, done]) => done.map((run) => run.hash))).size > 1) throw new Error("bench: two threads write something else than one");
console.log(`qanat read FILE --json, start to end, best of ${TURNS} turns; memory is the most in any:`);
const [alone = 0, together = 0] = runs.map(([threads, done]) => {
  const seconds = Math.min(...done.map((run) => run.seconds));
  const peak = Math.max(...done.map((run) => run.megabytes));
  line(`  ${threads === 1 ? "one thread" : "two threads"}`, { ...one, seconds }, `, ${peak.toFixed(0)} MB at most`);
  return seconds;
});
console.log(`two threads / one thread           ${(alone / together).toFixed(2).padStart(7)} ×\n`);

const step = Math.max(1, Math.floor(reports.length / PEER_SAMPLE));
const { ours, chrono, dates } = besideChrono(reader, reports.filter((_, n) => n % step === 0).slice(0, PEER_SAMPLE));
console.log(`the same ${ours.reports} reports (${(ours.bytes / 1e6).toFixed(2)} MB), best of three turns:`);
line("full reading", ours);
line("chrono-node, Arabic dates alone", chrono, `, ${dates} dates`);
console.log(`full reading / chrono-node alone   ${(chrono.seconds / ours.seconds).toFixed(2).padStart(7)} ×\n`);

if (file === undefined) {
  console.log("one report of growing length:");
  for (const amount of growth(reader, made.textOf))
    line(`  ${(amount.bytes / 1000).toFixed(0)} kB`, amount, `, ${((amount.seconds * 1e9) / amount.bytes).toFixed(0)} ns a byte`);
}
