/** Run by `memory.ts` in a process of its own: `node stream-reports.ts REPORTS THREADS` streams generated reports through the reader and prints the process's greatest memory in MB. */
import { readMany } from "#pipeline/read-many.ts";
import { makeReader } from "#read/read-report.ts";
import { loadCast } from "../corpus/cast.ts";
import { corpus } from "../corpus/generate.ts";

const [reports = 0, threads = 1] = process.argv.slice(2).map(Number);
const { report } = corpus(loadCast());

async function* source() {
  for (let n = 0; n < reports; n++) yield { report: report(n), origin: { input: "bench", line: n + 1 } };
}

let written = 0;
for await (const outcome of readMany(source(), { reader: makeReader(), threads })) if ("reading" in outcome) written += JSON.stringify(outcome.reading).length;
console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, written }));
