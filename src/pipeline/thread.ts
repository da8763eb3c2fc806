import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { GatheredReport } from "#gather/gathered.ts";
import type { Answered } from "./answer-report.ts";
import { withCompileCache } from "./with-compile-cache.ts";

/** The module that a thread runs; of the same kind as this one, source or compiled. */
const WORKER = new URL(`./reading-worker${extname(import.meta.url)}`, import.meta.url);

/** What a thread is told when it starts; see `Answering`. */
export interface WorkerSetup {
  readonly module: string;
  readonly setup: unknown;
}

/** What a thread says: once that it can read, then the answers to batch after batch. */
export type WorkerMessage<A> = "ready" | readonly Answered<A>[];

interface Waiting<A> {
  readonly batch: readonly GatheredReport[];
  readonly resolve: (answered: readonly Answered<A>[]) => void;
  readonly reject: (reason: Error) => void;
}

/** A thread that could not even start: what it was given was not read, and can be read elsewhere. */
export class ThreadNotStarted extends Error {}

/** A thread that reads batch after batch. Where it dies, the batch that it was reading is lost, and another takes its place and its other batches. */
export class Thread<A> {
  readonly #told: WorkerSetup;
  readonly #waiting: Waiting<A>[] = [];
  #worker: Worker;
  #broken: ThreadNotStarted | null = null;
  #ended = false;

  constructor(told: WorkerSetup) {
    this.#told = told;
    this.#worker = this.#start();
  }

  /** How many batches it has not yet answered; without end where it cannot start. */
  get load(): number {
    return this.#broken === null ? this.#waiting.length : Number.POSITIVE_INFINITY;
  }

  /** The answers to a batch, in its order. Rejects where the thread died over it, with `ThreadNotStarted` where it was never begun. */
  run(batch: readonly GatheredReport[]): Promise<readonly Answered<A>[]> {
    if (this.#broken !== null) return Promise.reject(this.#broken);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ batch, resolve, reject });
      this.#worker.postMessage(batch);
    });
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { workerData: this.#told, env: withCompileCache() });
    let ready = false;
    let cause: Error | null = null;
    worker.on("message", (message: WorkerMessage<A>) => {
      if (message === "ready") ready = true;
      else this.#waiting.shift()?.resolve(message);
    });
    worker.on("error", (error: Error) => (cause = error));
    worker.on("exit", (code) => {
      if (this.#ended) return;
      const reason = cause ?? new Error(`thread ended with code ${code}`);
      if (ready) {
        this.#waiting.shift()?.reject(reason);
        this.#worker = this.#start();
        for (const { batch } of this.#waiting) this.#worker.postMessage(batch);
      } else {
        this.#broken = new ThreadNotStarted(reason.message, { cause: reason });
        for (const { reject } of this.#waiting.splice(0)) reject(this.#broken);
      }
    });
    return worker;
  }
}
