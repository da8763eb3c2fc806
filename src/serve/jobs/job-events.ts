import type { Job, RefusedInput } from "../contract/jobs.ts";

/** What somebody who watches a job is told. */
export type JobEvent =
  | { readonly number: number; readonly event: "progress"; readonly data: Job["counts"] }
  | { readonly number: number; readonly event: "refused"; readonly data: RefusedInput }
  | { readonly number: number; readonly event: "done"; readonly data: Job };

/** Refusals that can be told again to who comes late; the job itself names as many. */
export const MOST_REFUSALS = 100;

/** The events of one job. Of progress only the last is kept, for it holds all before; who comes back is told what came since. */
export class JobEvents {
  readonly #kept: JobEvent[] = [];
  readonly #listeners = new Set<(event: JobEvent) => void>();
  #last: number;

  /** Numbers go on after one, so that those of a job that was begun again lie beyond all that it told before. */
  constructor(after: number) {
    this.#last = after;
  }

  /** The number of the last event. */
  get last(): number {
    return this.#last;
  }

  progress(data: Job["counts"]): void {
    const last = this.#kept.findIndex((event) => event.event === "progress");
    if (last >= 0) this.#kept.splice(last, 1);
    this.#tell({ number: ++this.#last, event: "progress", data }, true);
  }

  refused(data: RefusedInput): void {
    this.#tell({ number: ++this.#last, event: "refused", data }, this.#kept.length < MOST_REFUSALS);
  }

  done(data: Job): void {
    this.#tell({ number: ++this.#last, event: "done", data }, true);
  }

  /** Those after a number that are kept. */
  since(number: number): readonly JobEvent[] {
    return this.#kept.filter((event) => event.number > number);
  }

  /** Tells every event from now on; the answer ends that. */
  listen(listener: (event: JobEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(event: JobEvent, keep: boolean): void {
    if (keep) this.#kept.push(event);
    for (const listener of this.#listeners) listener(event);
  }
}
