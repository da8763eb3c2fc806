import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const MODULE = pathToFileURL(join(import.meta.dirname, "../../src/serve/jobs/job-folder.ts")).href;
/** A process that places one job in the folder `jobs` below a folder. */
const PLACING = `
  import { JobFolder } from ${JSON.stringify(MODULE)};
  const job = { id: "one", state: "waiting", createdAt: "", startedAt: null, endedAt: null, inputs: ["a"], counts: {}, refusals: [], reports: [], error: null };
  const intake = { inputs: [{ name: "a", form: "text" }], defaults: { publishedAt: null, outlet: null }, title: null };
  await new JobFolder(process.argv[1] + "/jobs").place({ job, intake, fingerprint: "", key: null, lastEvent: 0 }, [{ name: "a", form: "text", bytes: Buffer.from("a") }]);
`;

const folder = mkdtempSync(join(tmpdir(), "qanat-flushed-"));
const calls = join(folder, "calls");
/** Whether calls to the system can be watched here. */
const watches = spawnSync("strace", ["-o", calls, "true"]).status === 0;

test.runIf(watches)("what is accepted is on the disk: its files, and the folders that name them, in that order", () => {
  const traced = ["-f", "-y", "-e", "trace=fsync", "-o", calls, process.execPath, "--input-type=module", "-e", PLACING, folder];
  expect(spawnSync("strace", traced, { cwd: import.meta.dirname, encoding: "utf8" }).stderr).toBe("");
  const flushed = [...readFileSync(calls, "utf8").matchAll(/fsync\(\d+<([^>]*)/g)].map(([, path]) => path?.slice(folder.length));
  expect(flushed).toEqual(["/jobs/one/0.input", "/jobs/one/job.json.new", "/jobs/one", "/jobs", ""]);
  rmSync(folder, { recursive: true });
});
