import { publishedDay } from "../published-day.ts";

/** Two texts that share so much of the shorter one are copies; outlets cut a wire text and change its head. */
const LEAST_SHARE = 0.7;
/** Fewer sampled runs than this show nothing: a text of some 60 words has that many. */
const LEAST_KEYS = 4;
/** A wire text is copied within days; an old one that comes again is told anew. */
const MOST_DAYS = 7;

/** What is known of a text that may be a copy. */
export interface Copyable {
  readonly keys: number;
  /** Day of publication; null where unknown. */
  readonly published: string | null;
}

/** true where two texts that share `shared` of their keys are copies of one. Of a report without a day only others without one can be copies. */
export function isCopy(a: Copyable, b: Copyable, shared: number): boolean {
  const least = Math.min(a.keys, b.keys);
  if (least < LEAST_KEYS || shared < least * LEAST_SHARE) return false;
  const x = publishedDay(a);
  const y = publishedDay(b);
  return x === null || y === null ? x === y : Math.abs(x - y) <= MOST_DAYS;
}
