import type { Report } from "#model/report.ts";
import type { Reader } from "#read/read-report.ts";
import { type Amount, bytesOf, secondsOf } from "./amount.ts";

/** Reads all reports one after the other on this thread. */
export function onOneCore(reader: Reader, reports: readonly Report[]): Amount & { readonly contacts: number } {
  let contacts = 0;
  const seconds = secondsOf(() => {
    for (const report of reports) contacts += reader.read(report).contacts.length;
  });
  return { reports: reports.length, bytes: bytesOf(reports), seconds, contacts };
}
