import type { MadeAnswer } from "../http/made-answer.ts";

/** What all kept answers may take, in bytes; the longest unused goes first. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Answers by the address that asked for them. They go with the snapshot that they were made of. */
export class KeptAnswers {
  readonly #answers = new Map<string, Promise<MadeAnswer>>();
  readonly #sizes = new Map<string, number>();
  #bytes = 0;

  /** The answer to an address: made once, also where many ask for it at a time. */
  async answer(address: string, make: () => Promise<MadeAnswer>): Promise<MadeAnswer> {
    const kept = this.#answers.get(address);
    if (kept !== undefined) {
      this.#answers.delete(address);
      this.#answers.set(address, kept);
      return kept;
    }
    const making = make();
    this.#answers.set(address, making);
    try {
      const made = await making;
      if (this.#answers.get(address) === making) this.#count(address, made.size);
      return made;
    } catch (error) {
      // Another may be in its place by now: what is kept was cleared, and somebody asked again.
      if (this.#answers.get(address) === making) this.#answers.delete(address);
      throw error;
    }
  }

  clear(): void {
    this.#answers.clear();
    this.#sizes.clear();
    this.#bytes = 0;
  }

  #count(address: string, size: number): void {
    this.#sizes.set(address, size);
    this.#bytes += size;
    for (const [oldest] of this.#answers) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#bytes -= this.#sizes.get(oldest) ?? 0;
      this.#sizes.delete(oldest);
      this.#answers.delete(oldest);
    }
  }
}
