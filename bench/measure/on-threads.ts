import type { Report } from "#model/report.ts";
import { readMany } from "#pipeline/read-many.ts";
import type { Reader } from "#read/read-report.ts";
import { type Amount, bytesOf } from "./amount.ts";

/** Reads all reports as the program does it with so many threads: their start and all messages between them count. */
export async function onThreads(reader: Reader, reports: readonly Report[], threads: number): Promise<Amount & { readonly contacts: number }> {
  async function* source() {
    for (const report of reports) yield { report, origin: { input: "bench", line: null } };
  }
  let contacts = 0;
  const start = performance.now();
  for await (const outcome of readMany(source(), { reader, threads })) contacts += "reading" in outcome ? outcome.reading.contacts.length : 0;
  return { reports: reports.length, bytes: bytesOf(reports), seconds: (performance.now() - start) / 1000, contacts };
}
