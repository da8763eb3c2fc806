import { type Gathered, isReport } from "#gather/gathered.ts";
import type { Base } from "#knowledge/base.ts";
import { makeAnswerReport } from "./answer-report.ts";
import type { Answering } from "./answering.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

export interface ReadManyOptions<Setup, A> {
  readonly base: Base;
  /** What is to be made of each reading. */
  readonly answering: Answering<Setup, A>;
  /** How many threads may read, this one among them; with 1 no other is ever started. */
  readonly threads: number;
}

/** So many reports, or so much text, are read before other threads are started: those take a third of a second to load what they need to know. */
const ALONE_REPORTS = 100;
const ALONE_UNITS = 500_000;

/** Reads reports as they come and answers in their order. Never holds more than a few batches. */
export async function* readMany<Setup, A>(
  source: AsyncIterable<Gathered>,
  { base, answering, threads }: ReadManyOptions<Setup, A>,
): AsyncGenerator<Outcome<A>> {
  const here = await makeAnswerReport(answering.make, answering.setup, base);
  const gathered = source[Symbol.asyncIterator]();
  let reports = 0;
  let units = 0;
  while (threads === 1 || (reports < ALONE_REPORTS && units < ALONE_UNITS)) {
    const { done, value } = await gathered.next();
    if (done === true) return;
    if (isReport(value)) {
      reports++;
      units += value.report.text.length;
      yield outcomeOf(value, here(value));
    } else yield value;
  }
  const { readOnThreads } = await import("./read-on-threads.ts");
  yield* readOnThreads(gathered, here, answering, threads - 1);
}
