/** Run on a thread of its own by `thread.ts`: reads the batches that it is sent and answers each, in the order in which they came. */
import { parentPort, workerData } from "node:worker_threads";
import type { GatheredReport } from "#gather/gathered.ts";
import { makeAnswerReport } from "./answer-report.ts";
import type { MakeAnswer } from "./answering.ts";
import type { WorkerMessage, WorkerSetup } from "./thread.ts";

const { module, setup } = workerData as WorkerSetup;
const { default: make } = (await import(module)) as { readonly default: MakeAnswer<unknown, unknown> };
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
