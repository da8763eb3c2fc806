import { parseEdtf } from "#model/edtf.ts";
import type { Duration, Ordinal } from "#model/reading.ts";
import { Comparator } from "#model/reading.ts";
import { UsageError } from "../../usage-error.ts";

const DURATION = new RegExp(`^(?:(${Comparator.options.join("|")}) )?(?:(\\d{1,5})|(?:(\\d{1,3})h)?(?:(\\d{1,2})m)?)$`);

/** "150", "2h30m", "about 2h30m", "more_than 120": a length of time. Throws `UsageError`. */
export function parseDuration(value: string): Duration {
  const m = DURATION.exec(value.trim());
  if (m === null || (m[2] ?? m[3] ?? m[4]) === undefined) throw new UsageError("usage.wrong-duration", { value });
  const minutes = m[2] === undefined ? Number(m[3] ?? 0) * 60 + Number(m[4] ?? 0) : Number(m[2]);
  return { minutes, comparator: (m[1] ?? "exact") as Duration["comparator"] };
}

/** An EDTF date of level 1. Throws `UsageError`. */
export function parseDate(value: string): string {
  if (parseEdtf(value) === null) throw new UsageError("usage.wrong-edtf", { value });
  return value;
}

/** "8" or "8 2025": a count with its scope. Throws `UsageError`. */
export function parseOrdinal(value: string): Ordinal {
  const m = /^([1-9]\d{0,3})(?:\s+(.+))?$/.exec(value.trim());
  if (m === null) throw new UsageError("usage.wrong-ordinal", { value });
  return { n: Number(m[1]), scope: m[2] ?? null };
}
