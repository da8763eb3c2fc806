import type { Reading } from "#model/reading.ts";
import type { Report } from "#model/report.ts";
import { makeReader } from "#read/read-report.ts";

/** Classes do not cross threads: a reading, or what the reader said when it failed. */
export type WorkerAnswer = Reading | { readonly failed: string };

const reader = makeReader();

/** Reads a batch of reports; the answers stand in the same order. */
export default function readBatch(reports: readonly Report[]): readonly WorkerAnswer[] {
  return reports.map((report) => {
    try {
      return reader.read(report);
    } catch (error) {
      return { failed: String(error) };
    }
  });
}
