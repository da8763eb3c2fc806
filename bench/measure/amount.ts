import type { Report } from "#model/report.ts";

/** An amount of text that was read in a time. */
export interface Amount {
  readonly reports: number;
  /** UTF-8. */
  readonly bytes: number;
  readonly seconds: number;
}

export const bytesOf = (reports: readonly Report[]): number => reports.reduce((sum, r) => sum + Buffer.byteLength(r.text), 0);
export const megabytesPerSecond = ({ bytes, seconds }: Amount): number => bytes / 1e6 / seconds;
export const reportsPerSecond = ({ reports, seconds }: Amount): number => reports / seconds;

/** Seconds that a piece of work takes. */
export function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
