import { parseIsoDay } from "#model/calendar.ts";
import type { Base } from "#knowledge/base.ts";

/**
 * A tenure of the base that has not ended says nothing of days after the base was last kept. That day shows in the tenures themselves: so many begin on it or after it. A single late date
 * may be one that was known beforehand.
 */
const LATEST_BEGINNINGS = 20;

const known = new WeakMap<Base, string>();

/** The day (YYYY-MM-DD) up to which the base is taken to know who holds which office. */
export function horizonOf(base: Base): string {
  const before = known.get(base);
  if (before !== undefined) return before;
  const begun = [...base.entities.values()].flatMap((e) => e.tenures.flatMap((t) => (t.from !== null && parseIsoDay(t.from) !== null ? [t.from] : [])));
  const horizon = begun.sort().at(-LATEST_BEGINNINGS) ?? "";
  known.set(base, horizon);
  return horizon;
}
