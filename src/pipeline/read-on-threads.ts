import { extname } from "node:path";
import type { Piscina } from "piscina";
import type { Gathered, GatheredReport } from "#gather/gathered.ts";
import { Refusal } from "#gather/refusals/refusal.ts";
import { batches } from "./batches.ts";
import type { Outcome } from "./outcome.ts";
import { ReadingFailed } from "./reading-failed.ts";
import type { WorkerAnswer } from "./reading-worker.ts";

/** The module that a thread runs; of the same kind as this one, source or compiled. */
export const READING_WORKER = new URL(`./reading-worker${extname(import.meta.url)}`, import.meta.url);

/** Batches on their way for each thread: one being read, one waiting, so that no thread stands still. More would only hold memory. */
const BATCHES_A_THREAD = 2;

/** Reads reports on several threads. Order is kept; a thread that dies costs the reports of its batch, each with a refusal, and is replaced. */
export async function* readOnThreads(source: AsyncIterator<Gathered>, threads: number, worker: URL): AsyncGenerator<Outcome> {
  let pool: Piscina | null = null;
  const read = async (batch: readonly Gathered[], pool: Piscina): Promise<readonly Outcome[]> => {
    const reports = batch.filter((g): g is GatheredReport => !(g instanceof Refusal)).map((g) => g.report);
    let answers: readonly WorkerAnswer[];
    try {
      answers = reports.length === 0 ? [] : await pool.run(reports);
    } catch (error) {
      answers = reports.map(() => ({ failed: error instanceof Error ? error.message : String(error) }));
    }
    let at = 0;
    return batch.map((gathered) => (gathered instanceof Refusal ? gathered : outcome(gathered, answers[at++] as WorkerAnswer)));
  };

  const waiting = batches(source);
  const onTheWay: Promise<readonly Outcome[]>[] = [];
  let next: Promise<IteratorResult<readonly Gathered[]>> | null = null;
  let ended = false;
  try {
    while (!ended || onTheWay.length > 0) {
      if (!ended && onTheWay.length < threads * BATCHES_A_THREAD) next ??= waiting.next();
      const oldest = onTheWay[0];
      const first = await Promise.race([...(oldest === undefined ? [] : [oldest.then(() => "read" as const)]), ...(next === null ? [] : [next.then(() => "gathered" as const)])]);
      if (first === "read") {
        yield* await (onTheWay.shift() as Promise<readonly Outcome[]>);
        continue;
      }
      const { done, value } = await (next as Promise<IteratorResult<readonly Gathered[]>>);
      next = null;
      if (done === true) ended = true;
      else {
        // Here, not earlier: where nothing more is to be read, no thread is started.
        pool ??= await startPool(worker, threads);
        onTheWay.push(read(value, pool));
      }
    }
  } finally {
    await pool?.destroy();
  }
}

async function startPool(worker: URL, threads: number): Promise<Piscina> {
  const { Piscina } = await import("piscina");
  return new Piscina({ filename: worker.href, minThreads: threads, maxThreads: threads });
}

function outcome({ report, origin }: GatheredReport, answer: WorkerAnswer): Outcome {
  return "failed" in answer ? new ReadingFailed(origin, report.id, answer.failed) : { reading: answer, origin };
}
