/** Run on a thread of its own by `thread.ts`: reads the batches that it is sent and answers each, in the order in which they came. */
import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { GatheredReport } from "#gather/gathered.ts";
import type { MakeAnswer } from "./answering.ts";
import type { WorkerMessage, WorkerSetup } from "./thread.ts";

// Before anything else is loaded: a thread does not inherit the cache, and without it each compiles all code anew (a fifth of a second and 25 MB).
enableCompileCache();
const { module, setup } = workerData as WorkerSetup;
const [{ makeAnswerReport }, { default: make }] = await Promise.all([
  import("./answer-report.ts"),
  import(module) as Promise<{ readonly default: MakeAnswer<unknown, unknown> }>,
]);
const answerReport = await makeAnswerReport(make, setup);

const say = (message: WorkerMessage<unknown>, handOver: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(message, [...handOver]);

parentPort?.on("message", (batch: readonly GatheredReport[]) => {
  const answered = batch.map(answerReport);
  say(
    answered,
    answered.flatMap((a) => ("answer" in a && a.answer instanceof Uint8Array ? [a.answer.buffer as ArrayBuffer] : [])),
  );
});
say("ready");
