import { availableParallelism } from "node:os";
import type { Options } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

/** More threads than any machine of today has processors are a slip of the finger. */
const MOST_THREADS = 512;

/** How many threads may read; null where the user leaves it to us. Throws `UsageError`. */
export function askedThreads({ values }: Options): number | null {
  const asked = values.get("threads");
  if (asked === undefined) return null;
  const threads = Number(asked);
  if (!/^\d+$/.test(asked) || threads < 1 || threads > MOST_THREADS) throw new UsageError("usage.wrong-threads", { value: asked });
  return threads;
}

/** As many threads as are asked for, else as there are processors. */
export const threadsOf = (options: Options): number => askedThreads(options) ?? availableParallelism();
