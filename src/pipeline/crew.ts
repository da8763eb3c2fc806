import { setImmediate as turn } from "node:timers/promises";
import { type GatheredReport, isReport } from "#gather/gathered.ts";
import type { Answered, AnswerReport } from "./answer-report.ts";
import type { Batch } from "./batches.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { Thread, ThreadNotStarted, type WorkerSetup } from "./thread.ts";

/** Batches given to each thread: one being read, one waiting, so that no thread stands still. More would only hold memory. */
const BATCHES_A_THREAD = 2;

/** Threads that read, this one among them. This one also gathers and prints, so that it takes a batch only where the others have enough to do. */
export class Crew<A> {
  readonly #here: AnswerReport<A>;
  readonly #others: readonly Thread<A>[];
  #readingHere = 0;

  constructor(here: AnswerReport<A>, told: WorkerSetup, others: number) {
    this.#here = here;
    this.#others = Array.from({ length: others }, () => new Thread(told));
  }

  /** Whether some thread could begin or keep ready one more batch. */
  get hasRoom(): boolean {
    return this.#readingHere === 0 || this.#others.some((thread) => thread.load < BATCHES_A_THREAD);
  }

  /** Reads a batch on the thread that has least to do; a report that fails, or whose thread dies, is refused. */
  async read({ gathered }: Batch): Promise<readonly Outcome<A>[]> {
    const reports = gathered.filter(isReport);
    const answers = reports.length === 0 ? [] : await this.#answers(reports);
    let at = 0;
    return gathered.map((one) => (isReport(one) ? outcomeOf(one, answers[at++] as Answered<A>) : one));
  }

  async end(): Promise<void> {
    await Promise.all(this.#others.map((thread) => thread.end()));
  }

  async #answers(reports: readonly GatheredReport[]): Promise<readonly Answered<A>[]> {
    const idlest = this.#others.reduce((a, b) => (b.load < a.load ? b : a));
    if (idlest.load >= BATCHES_A_THREAD) return this.#answersHere(reports);
    try {
      return await idlest.run(reports);
    } catch (error) {
      if (error instanceof ThreadNotStarted) return this.#answersHere(reports);
      const failed = error instanceof Error ? error.message : String(error);
      return reports.map(() => ({ failed }));
    }
  }

  /** Between two reports, whatever else this thread has to do has its turn. */
  async #answersHere(reports: readonly GatheredReport[]): Promise<readonly Answered<A>[]> {
    this.#readingHere++;
    const answers: Answered<A>[] = [];
    for (const report of reports) {
      await turn();
      answers.push(this.#here(report));
    }
    this.#readingHere--;
    return answers;
  }
}
