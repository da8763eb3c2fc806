/**
 * Kills `add` with SIGKILL at random moments, so many times as asked (`npm run kill-add -- 100`), and looks each time whether every report that was acknowledged is there; at the end
 * whether none is there twice, the record is whole, and the run went on where it stopped until all were in.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkIntegrity } from "#store/integrity/check-integrity.ts";
import { openStore } from "#store/open-store.ts";
import { reportId } from "#store/report-id.ts";
import { loadBase } from "#knowledge/base.ts";
import { newswire } from "./corpus/newswire.ts";

const ADDER = join(import.meta.dirname, "kill-add/adder.ts");
const kills = Number(process.argv[2] ?? 100);
/** Enough that a run is seldom through before it is killed. */
const REPORTS_A_KILL = 60;
/** Loading takes some of it; then the record is written to. */
const LONGEST_LIFE_MS = 4000;

const folder = mkdtempSync(join(tmpdir(), "qanat-kill-"));
const report = newswire(loadBase());
const reports = Array.from({ length: kills * REPORTS_A_KILL }, (_, n) => report(n));
const ids = reports.map(reportId);
const file = join(folder, "reports.jsonl");
writeFileSync(file, reports.map((r) => `${JSON.stringify(r)}\n`).join(""));

/** Runs the adder; kills it after a while, if it is to be. The answer is how many reports it acknowledged. */
function run(lifeMs: number | null): Promise<{ readonly acknowledged: number; readonly ended: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ADDER, join(folder, "record"), file], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (more: string) => (said += more));
    const timer = lifeMs === null ? null : setTimeout(() => child.kill("SIGKILL"), lifeMs);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      if (signal === null && code !== 0) return reject(new Error(`kill-add: the run ended with ${code}`));
      const lines = said.split("\n").slice(0, -1);
      resolve({ acknowledged: Number(lines.at(-1) ?? 0), ended: signal === null });
    });
  });
}

async function lost(acknowledged: number): Promise<readonly string[]> {
  const store = await openStore(join(folder, "record"));
  const known = await store.knownReports(ids.slice(0, acknowledged));
  await store.close();
  return ids.slice(0, acknowledged).filter((id) => !known.has(id));
}

let killed = 0;
let most = 0;
while (killed < kills) {
  const { acknowledged, ended } = await run(Math.random() * LONGEST_LIFE_MS);
  if (ended) break;
  killed++;
  most = Math.max(most, acknowledged);
  const missing = await lost(most);
  if (missing.length > 0) throw new Error(`kill-add: after kill ${killed}, ${missing.length} acknowledged reports are gone, ${missing[0]} among them`);
}
await run(null);
const store = await openStore(join(folder, "record"));
const counts = await store.counts();
const faults = await checkIntegrity(store);
await store.close();
rmSync(folder, { recursive: true });
const expected = new Set(ids).size;
console.log(`killed ${killed} times; ${counts.reports} of ${expected} reports on record, ${faults.length} faults`);
for (const { check, subject, detail } of faults.slice(0, 10)) console.log(`${check}: ${subject ?? ""} ${detail}`);
if (counts.reports !== expected || faults.length > 0) process.exitCode = 1;
