import type { Origin } from "#gather/origin.ts";
import type { Base } from "#knowledge/base.ts";
import type { Reading } from "#model/reading.ts";

/** What a caller wants of one reading: a printed line, a row, the reading itself. */
export type Answer<A> = (reading: Reading, origin: Origin) => A;

/** Makes the answering of one thread; called once on each. */
export type MakeAnswer<Setup, A> = (setup: Setup, base: Base) => Promise<Answer<A>>;

/**
 * What is to be made of every reading, on whichever thread it is read. A reading is large, so that only its answer crosses between threads: `Setup` and `A` must be what
 * structured cloning keeps. A `Uint8Array` is handed over without a copy; it must be alone in its buffer.
 */
export interface Answering<Setup, A> {
  readonly make: MakeAnswer<Setup, A>;
  /** The URL of the module whose default export is `make`. */
  readonly module: string;
  readonly setup: Setup;
}
