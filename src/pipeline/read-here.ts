import type { GatheredReport } from "#gather/gathered.ts";
import type { Reader } from "#read/read-report.ts";
import type { Outcome } from "./outcome.ts";
import { ReadingFailed } from "./reading-failed.ts";

/** Reads one report on this thread. */
export function readHere(reader: Reader, { report, origin }: GatheredReport): Outcome {
  try {
    return { reading: reader.read(report), origin };
  } catch (error) {
    return new ReadingFailed(origin, report.id, String(error), { cause: error });
  }
}
