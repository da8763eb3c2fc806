import { Refused } from "../http/refused.ts";

/** How many requests at once, and how many a second after that. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Addresses that are remembered at a time; beyond, those that are at rest are forgotten. */
const MOST_ADDRESSES = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Refuses an address that asks too often. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Counts one request. `now` in milliseconds, from any moment on. */
  check(address: string, now: number): void {
    const { burst, perSecond } = this.#rate;
    const bucket = this.#buckets.get(address) ?? { left: burst, at: now };
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.left < 1) {
      const n = Math.ceil((1 - bucket.left) / perSecond);
      throw new Refused(429, "too-many-requests", "detail.too-many-requests", { n }, { headers: { "retry-after": String(n) } });
    }
    bucket.left--;
    if (this.#buckets.size >= MOST_ADDRESSES && !this.#buckets.has(address)) this.#forget(now);
    this.#buckets.set(address, bucket);
  }

  #forget(now: number): void {
    const { burst, perSecond } = this.#rate;
    for (const [address, { left, at }] of this.#buckets) if (left + ((now - at) / 1000) * perSecond >= burst) this.#buckets.delete(address);
    // All of them are busy: whoever runs so many addresses gains nothing by one more being forgotten.
    if (this.#buckets.size >= MOST_ADDRESSES) this.#buckets.clear();
  }
}
