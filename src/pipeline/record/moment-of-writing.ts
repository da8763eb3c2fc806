import type { Store } from "#store/store.ts";

/** A clock that is set back, or those of two machines, differ by less. What lies farther ahead was written by a clock that was wrong: to write after it would falsify all that comes. */
const MOST_AHEAD_MS = 3_600_000;

/**
 * The moment of what is written in this transaction: the time of day (ISO 8601, UTC), but after all that is on record. Whoever has seen the record as of its last moment has so missed nothing,
 * though what is written is seen later than its moment, once the transaction is over.
 */
export async function momentOfWriting(store: Store, now: string): Promise<string> {
  const last = await store.lastMoment();
  const ahead = last === null ? Number.NEGATIVE_INFINITY : Date.parse(last) - Date.parse(now);
  return last === null || ahead < 0 || ahead > MOST_AHEAD_MS ? now : new Date(Date.parse(last) + 1).toISOString();
}
