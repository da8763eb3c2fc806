/** After something was made, it may be old for so many times as long as the making took: while the record changes quickly, the server mostly answers. */
const REST = 4;

/** Something that is made of the record, remembered, and made anew when the record has changed. However many ask for it, it is made once at a time. */
export class Remembered<T> {
  readonly #make: () => Promise<T>;
  readonly #isCurrent: (made: T) => Promise<boolean>;
  #made: T | null = null;
  /** What is in the making, and how often all was forgotten before it was begun. */
  #making: { readonly after: number; readonly made: Promise<T> } | null = null;
  #rests = 0;
  #expired = 0;

  constructor(make: () => Promise<T>, isCurrent: (made: T) => Promise<boolean>) {
    this.#make = make;
    this.#isCurrent = isCurrent;
  }

  /** What was made last, however old. */
  get last(): T | null {
    return this.#made;
  }

  /** From now on nothing old will do. */
  expire(): void {
    this.#expired++;
    this.#rests = 0;
  }

  /** As the record is, or, while it changes quickly, as it was a moment ago. */
  async get(): Promise<T> {
    for (;;) {
      if (this.#made !== null && performance.now() < this.#rests) return this.#made;
      const making = this.#making;
      if (making === null) {
        if (this.#made !== null && (await this.#isCurrent(this.#made))) return this.#made;
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
      const made = await this.#make();
      this.#made = made;
      const now = performance.now();
      this.#rests = after === this.#expired ? now + (now - begun) * REST : 0;
      return made;
    } finally {
      this.#making = null;
    }
  }
}
