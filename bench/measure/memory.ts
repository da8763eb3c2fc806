import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The greatest memory (resident, MB) of a process that makes, reads and writes out so many reports one by one. No limit is set on its heap. */
export function peakMemory(reports: number, threads: number): number {
  const out = execFileSync(process.execPath, [join(import.meta.dirname, "stream-reports.ts"), `${reports}`, `${threads}`], { encoding: "utf8" });
  return (JSON.parse(out) as { megabytes: number }).megabytes;
}
