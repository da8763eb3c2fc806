import { ar } from "chrono-node";
import type { Report } from "#model/report.ts";
import type { Reader } from "#read/read-report.ts";
import { type Amount, bytesOf, secondsOf } from "./amount.ts";

/** Both take turns so often, and the best turn of each counts: what else the machine does falls on both. */
const TURNS = 3;

/** Full reading by Qanat beside the search for dates alone by chrono-node's Arabic parser, over the same reports. */
export function besideChrono(reader: Reader, reports: readonly Report[]): { readonly ours: Amount; readonly chrono: Amount; readonly dates: number } {
  const amount = { reports: reports.length, bytes: bytesOf(reports) };
  let ours = Number.POSITIVE_INFINITY;
  let chrono = Number.POSITIVE_INFINITY;
  let dates = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    ours = Math.min(
      ours,
      secondsOf(() => reports.forEach((r) => void reader.read(r))),
    );
    dates = 0;
    chrono = Math.min(
      chrono,
      secondsOf(() => reports.forEach((r) => (dates += ar.parse(r.text, new Date(r.publishedAt ?? "2025-01-01")).length))),
    );
  }
  return { ours: { ...amount, seconds: ours }, chrono: { ...amount, seconds: chrono }, dates };
}
