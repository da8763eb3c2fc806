import type { Reader } from "#read/read-report.ts";
import { type Amount, secondsOf } from "./amount.ts";

/** UTF-8 bytes of one report each. */
const SIZES: readonly number[] = [1e3, 1e4, 1e5, 1e6, 1e7];
/** Short reports are read so often that at least this much text is timed. */
const LEAST_BYTES = 2e6;

/** Reads one report of each size. */
export function growth(reader: Reader, textOf: (bytes: number) => string): readonly Amount[] {
  return SIZES.map((size) => {
    const text = textOf(size);
    const bytes = Buffer.byteLength(text);
    const times = Math.max(1, Math.ceil(LEAST_BYTES / bytes));
    const report = { id: `growth-${size}`, publishedAt: "2025-10-17", outlet: null, url: null, title: null, text };
    const seconds = secondsOf(() => {
      for (let i = 0; i < times; i++) reader.read(report);
    });
    return { reports: 1, bytes, seconds: seconds / times };
  });
}
