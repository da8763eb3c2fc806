import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const QANAT = join(import.meta.dirname, "../../bin/qanat");
const TELL_PEAK = join(import.meta.dirname, "tell-peak.ts");

/** One run of the program as a user starts it, from its start to its end. */
export interface Run {
  readonly seconds: number;
  /** The greatest memory of the process (resident), in MB. */
  readonly megabytes: number;
  /** Of what it wrote: equal where the output is byte for byte the same. */
  readonly hash: string;
  /** Bytes that it wrote. */
  readonly written: number;
}

/** Runs `qanat read FILE --json` with so many threads, its output into the file `out`. No limit is set on its memory. */
export function wholeProgram(file: string, out: string, threads: number): Run {
  const output = openSync(out, "w");
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", TELL_PEAK, QANAT, "read", file, "--json", "--threads", `${threads}`], {
    stdio: ["ignore", output, "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  closeSync(output);
  if (status !== 0) throw new Error(`bench: qanat ended with ${status}: ${stdout}${stderr}`);
  const megabytes = Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024;
  return { seconds, megabytes, hash: createHash("sha256").update(readFileSync(out)).digest("hex"), written: statSync(out).size };
}
