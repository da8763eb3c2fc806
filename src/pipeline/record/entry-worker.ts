import type { Reading } from "#model/reading.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import { wireKeys } from "#record/wire/wire-keys.ts";
import type { Answer, Answering } from "../answering.ts";

/** What a thread that reads makes of a report for the record: all that needs its text. */
export interface ReadReport {
  readonly report: Omit<StoredReport, "id" | "addedAt" | "wire">;
  readonly reading: Omit<Reading, "text">;
  readonly wireKeys: readonly string[];
}

/** Makes what the record needs of each reading, on the thread that reads. */
export const readingForRecord: Answering<null, ReadReport> = { make: makeReadReport, module: import.meta.url, setup: null };

/** See `MakeAnswer`. */
export default function makeReadReport(): Promise<Answer<ReadReport>> {
  return Promise.resolve(({ text, ...reading }) => {
    const { id, genreReasons: _, ...known } = reading.report;
    return { report: { ...known, givenId: id, text }, reading, wireKeys: wireKeys(text) };
  });
}
