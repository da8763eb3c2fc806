import type { Gathered } from "#gather/gathered.ts";
import { Refusal } from "#gather/refusals/refusal.ts";
import type { Reader } from "#read/read-report.ts";
import type { Outcome } from "./outcome.ts";
import { readHere } from "./read-here.ts";

export interface ReadManyOptions {
  /** The reader of this thread. */
  readonly reader: Reader;
  /** How many threads may read; with 1 no other thread is ever started. */
  readonly threads: number;
  /** The module of a thread; another one only in tests. */
  readonly worker?: URL;
}

/** So many reports, or so much text, are read before other threads are started: those take a quarter of a second to load what they need to know. */
const ALONE_REPORTS = 200;
const ALONE_UNITS = 1_000_000;

/** Reads reports as they come, in their order. Never holds more than a few batches. */
export async function* readMany(source: AsyncIterable<Gathered>, { reader, threads, worker }: ReadManyOptions): AsyncGenerator<Outcome> {
  const gathered = source[Symbol.asyncIterator]();
  let reports = 0;
  let units = 0;
  while (threads === 1 || (reports < ALONE_REPORTS && units < ALONE_UNITS)) {
    const { done, value } = await gathered.next();
    if (done === true) return;
    if (value instanceof Refusal) yield value;
    else {
      reports++;
      units += value.report.text.length;
      yield readHere(reader, value);
    }
  }
  const [{ readOnThreads }, { READING_WORKER }] = await Promise.all([import("./read-on-threads.ts"), import("./threads.ts")]);
  yield* readOnThreads(gathered, threads, worker ?? READING_WORKER);
}
