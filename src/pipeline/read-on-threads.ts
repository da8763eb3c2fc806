import type { Gathered } from "#gather/gathered.ts";
import type { AnswerReport } from "./answer-report.ts";
import type { Answering } from "./answering.ts";
import { type Batch, batches } from "./batches.ts";
import { Crew } from "./crew.ts";
import type { Outcome } from "./outcome.ts";

/** UTF-16 units that may be on their way for each other thread: as much as this one reads while that one starts. Of longer reports, each thread may have one. */
const UNITS_AHEAD = 1_000_000;

interface OnTheWay<A> {
  readonly units: number;
  /** null until the batch is read. */
  outcomes: readonly Outcome<A>[] | null;
}

/** Reads reports on `others` threads besides this one. Order is kept; a thread that dies costs the reports of its batch, each with a refusal, and is replaced. */
export async function* readOnThreads<Setup, A>(
  source: AsyncIterator<Gathered>,
  here: AnswerReport<A>,
  { module, setup }: Answering<Setup, A>,
  others: number,
): AsyncGenerator<Outcome<A>> {
  const waiting = batches(source);
  const onTheWay: OnTheWay<A>[] = [];
  let unitsOnTheWay = 0;
  let next: Promise<IteratorResult<Batch>> | null = null;
  let arrived = false;
  let ended = false;
  let news = Promise.withResolvers<void>();
  // Made late: where nothing more is to be read, no thread is started.
  let crew: Crew<A> | undefined;

  const ask = (): void => {
    arrived = false;
    next = waiting.next();
    const tell = (): void => {
      arrived = true;
      news.resolve();
    };
    next.then(tell, tell);
  };
  const handOut = async (batch: Batch): Promise<void> => {
    crew ??= new Crew(here, { module, setup }, others);
    const one: OnTheWay<A> = { units: batch.units, outcomes: null };
    onTheWay.push(one);
    unitsOnTheWay += one.units;
    one.outcomes = await crew.read(batch);
    news.resolve();
  };

  try {
    while (!ended || onTheWay.length > 0) {
      news = Promise.withResolvers();
      const oldest = onTheWay[0];
      if (oldest !== undefined && oldest.outcomes !== null) {
        onTheWay.shift();
        unitsOnTheWay -= oldest.units;
        yield* oldest.outcomes;
      } else if (next !== null && arrived) {
        const { done, value }: IteratorResult<Batch> = await next;
        next = null;
        if (done === true) ended = true;
        else void handOut(value);
      } else {
        const mayHoldMore = unitsOnTheWay < others * UNITS_AHEAD || onTheWay.length <= others;
        if (next === null && !ended && mayHoldMore && (crew?.hasRoom ?? true)) ask();
        await news.promise;
      }
    }
  } finally {
    await crew?.end();
  }
}
