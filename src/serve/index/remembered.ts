import { setTimeout as sleep } from "node:timers/promises";

/** After something was made, it may be old for so many times as long as the making took: while the record changes quickly, the server mostly answers. */
const REST = 4;
/** Nobody waits longer than this for something to be made anew, in milliseconds: what was made before is shown meanwhile. */
const PATIENCE = 50;

/** Something that is made of the record, remembered, and made anew when the record has changed. However many ask for it, it is made once at a time. */
export class Remembered<T> {
  readonly #make: (last: T | null) => Promise<T>;
  readonly #isCurrent: (made: T) => Promise<boolean>;
  /** What was made last, and how often all was forgotten before it was begun. */
  #made: { readonly value: T; readonly after: number } | null = null;
  /** What is in the making, and how often all was forgotten before it was begun. */
  #making: { readonly after: number; readonly made: Promise<T> } | null = null;
  #rests = 0;
  #expired = 0;

  /** `make` is given what was made last, for what may be kept of it. */
  constructor(make: (last: T | null) => Promise<T>, isCurrent: (made: T) => Promise<boolean>) {
    this.#make = make;
    this.#isCurrent = isCurrent;
  }

  /** What was made last, however old. */
  get last(): T | null {
    return this.#made?.value ?? null;
  }

  /** From now on nothing old will do. */
  expire(): void {
    this.#expired++;
    this.#rests = 0;
  }

  /** As the record is, or, while it changes quickly or is large, as it was a moment ago. */
  async get(): Promise<T> {
    if (this.#made !== null && performance.now() < this.#rests) return this.#made.value;
    const fresh = this.#fresh();
    const old = this.#made;
    // What was forgotten since is no answer, however long the making takes.
    return old === null || old.after !== this.#expired ? fresh : Promise.race([fresh, sleep(PATIENCE, old.value)]);
  }

  async #fresh(): Promise<T> {
    for (;;) {
      if (this.#made !== null && performance.now() < this.#rests) return this.#made.value;
      const making = this.#making;
      if (making === null) {
        if (this.#made !== null && (await this.#isCurrent(this.#made.value))) return this.#made.value;
        this.#making ??= { after: this.#expired, made: this.#makeNew() };
      } else {
        const made = await making.made;
        if (making.after === this.#expired) return made;
      }
    }
  }

  async #makeNew(): Promise<T> {
    const after = this.#expired;
    const begun = performance.now();
    try {
      const made = await this.#make(this.last);
      this.#made = { value: made, after };
      const now = performance.now();
      this.#rests = after === this.#expired ? now + (now - begun) * REST : 0;
      return made;
    } finally {
      this.#making = null;
    }
  }
}
