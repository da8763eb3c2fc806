/**
 * What the record costs end to end: `npm run bench:record [-- REPORTS]`, 20,000 unless told. Reports of a generated newswire (real persons in their offices, day by day) are read, filed, joined
 * and compared as `qanat add` does it, on this thread; then all are read again as `qanat rebuild` does it. Costs per report are printed as the record grows, the last beside the first: only such
 * ratios compare between machines.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tuneEngine } from "#cli/tune-engine.ts";
import type { Gathered } from "#gather/gathered.ts";
import { loadBase } from "#knowledge/base.ts";
import { addReports } from "#pipeline/record/add-reports.ts";
import { rebuild } from "#pipeline/record/rebuild.ts";
import { openStore, recordFile } from "#store/open-store.ts";
import { newswire } from "./corpus/newswire.ts";

const REPORTS = Number(process.argv[2] ?? 20_000);
/** Costs are those of the reports from the one number to the next. */
const STEPS = [1_000, 2_000, 5_000, 10_000, 11_000, 20_000, 50_000, 99_000, 100_000].filter((n) => n < REPORTS).concat(REPORTS);
const NOW = "2026-01-01T00:00:00.000Z";

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** Milliseconds of the clock and of processors, counted from the last call on. */
function stopwatch(): () => { readonly wall: number; readonly cpu: number } {
  let begun = performance.now();
  let used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    const passed = { wall: performance.now() - begun, cpu: (user + system) / 1000 };
    begun = performance.now();
    used = process.cpuUsage();
    return passed;
  };
}

tuneEngine();
const folder = mkdtempSync(join(tmpdir(), "qanat-bench-record-"));
try {
  const store = await openStore(folder);
  const base = loadBase();
  const report = newswire(base);
  async function* reports(): AsyncGenerator<Gathered> {
    for (let n = 0; n < REPORTS; n++) yield { report: report(n), origin: { input: "newswire", line: n + 1 } };
  }
  const onRefused = (refusal: Error): never => {
    throw refusal;
  };
  console.log("adding                  ms a report: wall      cpu   reports/s      memory");
  const costs: number[] = [];
  let since = 0;
  let lap = stopwatch();
  await addReports(reports(), {
    store,
    base,
    threads: 1,
    now: () => NOW,
    onRefused,
    onProgress: ({ added }) => {
      const step = STEPS.find((s) => s > since) ?? REPORTS;
      if (added < step) return;
      const { wall, cpu } = lap();
      const each = added - since;
      if (each === 0) return;
      costs.push(cpu / each);
      const name = `${since + 1}–${added}`.padEnd(28);
      console.log(
        `${name}${(wall / each).toFixed(2).padStart(10)}${(cpu / each).toFixed(2).padStart(9)}${((1000 * each) / wall).toFixed(0).padStart(12)}${megabytes(process.memoryUsage().rss).padStart(12)}`,
      );
      since = added;
    },
  });
  // The first reports also pay for the engine's warming up.
  console.log(`the last beside the second: ${((costs.at(-1) ?? 0) / (costs[1] ?? 1)).toFixed(2)} of the processors' time`);
  console.log(JSON.stringify(await store.counts()));
  console.log(`file ${megabytes(statSync(recordFile(folder)).size)}, most memory ${megabytes(process.resourceUsage().maxRSS * 1024)}`);

  lap = stopwatch();
  const read = await rebuild({ store, base, threads: 1, onProgress: () => {}, onRefused });
  const { wall, cpu } = lap();
  console.log(
    `rebuild of ${read}: ${(wall / read).toFixed(2)} ms a report by the clock, ${(cpu / read).toFixed(2)} of processors, ${((1000 * read) / wall).toFixed(0)} reports/s`,
  );
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}
