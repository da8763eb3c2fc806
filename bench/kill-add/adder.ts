/** Takes the reports of a file into a record and tells the parent, after every batch, how many of them from the first on are durable. Killed at any time by `kill-add.ts`. */
import { writeSync } from "node:fs";
import { gather } from "#gather/gather.ts";
import { loadBase } from "#knowledge/base.ts";
import { addReports } from "#pipeline/record/add-reports.ts";
import { openStore } from "#store/open-store.ts";

const [folder, file] = process.argv.slice(2) as [string, string];
const STANDARD_OUTPUT = 1;

const store = await openStore(folder);
await addReports(gather([file], process.stdin), {
  store,
  base: loadBase(),
  threads: 1,
  now: () => new Date().toISOString(),
  onRefused: (refusal) => {
    throw refusal;
  },
  // A pipe takes so few bytes at once or not at all: what the parent reads was acknowledged.
  onProgress: ({ added, known }) => void writeSync(STANDARD_OUTPUT, `${added + known}\n`),
});
await store.close();
