import { UsageError } from "../usage-error.ts";
import type { RecordOptions } from "./record-options.ts";

/** The one argument that a command takes; `name` is what its help calls it. Throws `UsageError` for none and for more. */
export function oneArgument(options: RecordOptions, name: string): string {
  const [argument] = options.paths;
  if (argument === undefined) throw new UsageError("usage.missing-argument", { name });
  atMost(options, 1);
  return argument;
}

/** Refuses more arguments than a command takes. */
export function atMost({ paths }: RecordOptions, most: number): void {
  const over = paths[most];
  if (over !== undefined) throw new UsageError("usage.too-many-arguments", { value: over });
}
