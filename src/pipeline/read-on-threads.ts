import type { Gathered, GatheredReport } from "#gather/gathered.ts";
import { Refusal } from "#gather/refusals/refusal.ts";
import { batches } from "./batches.ts";
import type { Outcome } from "./outcome.ts";
import { ReadingFailed } from "./reading-failed.ts";
import type { WorkerAnswer } from "./reading-worker.ts";
import { startThreads, type Threads } from "./threads.ts";

/** Batches on their way for each thread: one being read, one waiting, so that no thread stands still. More would only hold memory. */
const BATCHES_A_THREAD = 2;

/** Reads reports on several threads. Order is kept; a thread that dies costs the reports of its batch, each with a refusal, and is replaced. */
export async function* readOnThreads(source: AsyncIterator<Gathered>, count: number, worker: URL): AsyncGenerator<Outcome> {
  const waiting = batches(source);
  const onTheWay: Promise<readonly Outcome[]>[] = [];
  let threads: Threads | null = null;
  let next: Promise<IteratorResult<readonly Gathered[]>> | null = null;
  let ended = false;
  try {
    while (!ended || onTheWay.length > 0) {
      if (!ended && onTheWay.length < count * BATCHES_A_THREAD) next ??= waiting.next();
      const oldest = onTheWay[0];
      const first = await Promise.race([
        ...(oldest === undefined ? [] : [oldest.then(() => "read" as const)]),
        ...(next === null ? [] : [next.then(() => "gathered" as const)]),
      ]);
      if (first === "read") {
        yield* await (onTheWay.shift() as Promise<readonly Outcome[]>);
        continue;
      }
      const { done, value } = await (next as Promise<IteratorResult<readonly Gathered[]>>);
      next = null;
      if (done === true) ended = true;
      else {
        // Here, not earlier: where nothing more is to be read, no thread is started.
        threads ??= await startThreads(worker, count);
        onTheWay.push(readBatch(value, threads));
      }
    }
  } finally {
    await threads?.end();
  }
}

async function readBatch(batch: readonly Gathered[], threads: Threads): Promise<readonly Outcome[]> {
  const reports = batch.filter((g): g is GatheredReport => !(g instanceof Refusal)).map((g) => g.report);
  let answers: readonly WorkerAnswer[];
  try {
    answers = reports.length === 0 ? [] : await threads.run(reports);
  } catch (error) {
    answers = reports.map(() => ({ failed: error instanceof Error ? error.message : String(error) }));
  }
  let at = 0;
  return batch.map((gathered) => (gathered instanceof Refusal ? gathered : outcome(gathered, answers[at++] as WorkerAnswer)));
}

function outcome({ report, origin }: GatheredReport, answer: WorkerAnswer): Outcome {
  return "failed" in answer ? new ReadingFailed(origin, report.id, answer.failed) : { reading: answer, origin };
}
