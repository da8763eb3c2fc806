import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Decision } from "#model/record/decision.ts";
import type { Story } from "#model/record/story.ts";
import type { AddCounts } from "#pipeline/record/add-reports.ts";
import type { NewDecision } from "#pipeline/record/decide.ts";
import { withCompileCache } from "#pipeline/with-compile-cache.ts";
import type { RefusedInput, TakenInReport } from "../contract/jobs.ts";
import type { SeenStory } from "./check-story.ts";
import { NotWritten } from "./not-written.ts";
import type { Done, Intake, NumberedOrder, Order, Said, Seen, WriterSetup } from "./orders.ts";

/** The module that the thread runs; of the same kind as this one, source or compiled. */
const WORKER = new URL(`./writer-worker${extname(import.meta.url)}`, import.meta.url);

/** What an intake tells while it goes on. */
export interface IntakeWatch {
  readonly onProgress: (counts: AddCounts) => void;
  readonly onRefused: (refused: RefusedInput) => void;
  readonly onTakenIn: (report: TakenInReport) => void;
}

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
  readonly watch: IntakeWatch | null;
}

/**
 * Whatever is written goes through here to one thread, so that taking in reports, which takes a while, makes nobody wait who reads. Where the thread dies, what was under way is rejected with
 * `NotWritten` and the next order starts another. Each method throws `NotWritten`.
 */
export class Writer {
  readonly #setup: WriterSetup;
  /** Called once something was written: what is remembered of the record may be old. */
  readonly #onWritten: () => void;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #numbers = 0;
  #ended = false;

  constructor(setup: WriterSetup, onWritten: () => void) {
    this.#setup = setup;
    this.#onWritten = onWritten;
  }

  /** Starts the thread before it is needed: loading takes it a second. */
  warm(): void {
    this.#worker ??= this.#start();
  }

  takeIn(intake: Intake, watch: IntakeWatch): Promise<AddCounts> {
    return this.#order({ does: "take-in", intake }, watch) as Promise<AddCounts>;
  }
  async decide(decision: NewDecision, seen: Seen): Promise<Decision> {
    return (await this.#order({ does: "decide", decision, seen })) as Decision;
  }
  /** Keeps a story, or puts it in the place of the one that was seen. */
  async putStory(story: Story, seen: SeenStory): Promise<void> {
    await this.#order({ does: "put-story", story, seen });
  }
  async removeStory(id: string, seen: SeenStory): Promise<void> {
    await this.#order({ does: "remove-story", id, seen });
  }

  /** Ends the thread at once; a batch that was under way is rolled back. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker?.terminate();
  }

  async #order(order: Order, watch: IntakeWatch | null = null): Promise<Done> {
    if (this.#ended) throw new NotWritten({ reason: "ended", detail: "the server is ending" });
    this.#worker ??= this.#start();
    const number = ++this.#numbers;
    const done = new Promise<Done>((resolve, reject) => this.#waiting.set(number, { resolve, reject, watch }));
    this.#worker.postMessage({ number, order } satisfies NumberedOrder);
    return done;
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { workerData: this.#setup, env: withCompileCache() });
    let cause: Error | null = null;
    worker.on("message", (said: Said) => this.#hear(said));
    worker.on("error", (error: Error) => (cause = error));
    worker.on("exit", (code) => {
      if (this.#worker === worker) this.#worker = null;
      const detail = cause === null ? `the thread ended with code ${code}` : (cause.stack ?? cause.message);
      const reason = this.#ended ? "ended" : "thread-died";
      for (const [number, { reject }] of [...this.#waiting]) {
        this.#waiting.delete(number);
        reject(new NotWritten({ reason, detail }));
      }
    });
    return worker;
  }

  #hear(said: Said): void {
    if (said.says === "ready") return;
    const waiting = this.#waiting.get(said.number);
    if (waiting === undefined) return;
    if (said.says === "refused") {
      waiting.watch?.onRefused(said.refused);
      return;
    }
    if (said.says === "taken-in") {
      waiting.watch?.onTakenIn(said.report);
      return;
    }
    if (said.says === "progress") {
      waiting.watch?.onProgress(said.counts);
      return;
    }
    this.#waiting.delete(said.number);
    if (said.says === "done") {
      this.#onWritten();
      waiting.resolve(said.done);
    } else waiting.reject(new NotWritten(said.failure));
  }
}
