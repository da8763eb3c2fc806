import type { Job, RefusedInput, TakenInReport } from "../contract/jobs.ts";
import { Refused } from "../http/refused.ts";
import { SAY } from "../messages/say.ts";
import { NotWritten } from "../writing/not-written.ts";
import type { Intake } from "../writing/orders.ts";
import type { Writer } from "../writing/writer.ts";
import { JobEvents, MOST_REFUSALS } from "./job-events.ts";
import type { GivenInput, JobFolder } from "./job-folder.ts";
import { EVENTS_OF_A_RUN, type KeptJob } from "./kept-job.ts";

/** Jobs that may wait at a time: each holds its inputs on the disk. */
export const MOST_WAITING = 50;
/** Reports that a job names. */
const MOST_REPORTS = 100;
/** A day: so long a job is told of after its end, and so long its Idempotency-Key stands for it. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const NOTHING_YET: Job["counts"] = { added: 0, known: 0, refused: 0, copies: 0 };
/** A job over which the thread dies is tried once more. */
const MOST_TRIES = 2;

/** What is given to be taken in. */
export interface Given {
  readonly inputs: readonly GivenInput[];
  readonly defaults: Intake["defaults"];
  readonly title: string | null;
  /** The hash of all of it. */
  readonly fingerprint: string;
  /** The hash of the Idempotency-Key; null where none was sent. */
  readonly key: string | null;
}

/** It without what tells it from others. */
export type GivenContent = Omit<Given, "fingerprint" | "key">;

interface Entry {
  kept: KeptJob;
  readonly events: JobEvents;
  /** Kept once its inputs are on the disk. */
  readonly placed: Promise<void>;
}

const isFull = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOSPC";
const isOver = ({ state }: Job): boolean => state === "done" || state === "failed";

/** A job that was over before the server started: its end is told by its number. */
function overBefore(kept: KeptJob): Entry {
  const events = new JobEvents(kept.lastEvent - 1);
  events.done(kept.job);
  return { kept, events, placed: Promise.resolve() };
}

/** A job that was not over when the server ended. */
function begunAgain(found: KeptJob): Entry {
  const kept = { ...found, job: { ...found.job, state: "waiting" as const, startedAt: null }, lastEvent: found.lastEvent + EVENTS_OF_A_RUN };
  return { kept, events: new JobEvents(kept.lastEvent), placed: Promise.resolve() };
}

/**
 * Takes in what is given, one job after the other, on the thread that writes. What is given is on the disk before it is accepted: a job that a restart interrupts is begun again, and passes over
 * what is on record already.
 */
export class Jobs {
  readonly #folder: JobFolder;
  readonly #writer: Writer;
  readonly #now: () => string;
  readonly #tell: (line: string) => void;
  readonly #entries = new Map<string, Entry>();
  #running: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(folder: JobFolder, writer: Writer, now: () => string, tell: (line: string) => void) {
    this.#folder = folder;
    this.#writer = writer;
    this.#now = now;
    this.#tell = tell;
    for (const found of folder.all()) {
      const entry = isOver(found.job) ? overBefore(found) : begunAgain(found);
      this.#entries.set(found.job.id, entry);
      if (!isOver(found.job)) this.#queue(entry);
    }
  }

  get(id: string): { readonly job: Job; readonly events: JobEvents } | null {
    const entry = this.#entries.get(id);
    return entry === undefined || this.#isForgotten(entry) ? null : { job: entry.kept.job, events: entry.events };
  }

  /** The newest first. */
  all(): readonly Job[] {
    return [...this.#entries.values()]
      .filter((entry) => !this.#isForgotten(entry))
      .map((entry) => entry.kept.job)
      .reverse();
  }

  /** Accepts what is given, once it is on the disk; the answer is the job's id. The same key with the same content stands for the same job. Throws `Refused`. */
  async accept(given: Given): Promise<string> {
    await this.#sweep();
    const before = given.key === null ? undefined : [...this.#entries.values()].find((entry) => entry.kept.key === given.key);
    if (before !== undefined) {
      if (before.kept.fingerprint !== given.fingerprint) throw new Refused(422, "key-reused", "detail.key-reused");
      await before.placed;
      return before.kept.job.id;
    }
    const waiting = [...this.#entries.values()].filter((entry) => !isOver(entry.kept.job)).length;
    if (waiting >= MOST_WAITING) throw new Refused(429, "too-many-jobs", "detail.too-many-jobs", { n: waiting }, { headers: { "retry-after": "10" } });
    const kept = this.#newJob(given);
    const entry: Entry = { kept, events: new JobEvents(kept.lastEvent), placed: this.#place(kept, given.inputs) };
    this.#entries.set(kept.job.id, entry);
    await entry.placed;
    this.#queue(entry);
    return kept.job.id;
  }

  /** Brings the inputs of a job to the disk; where that fails nothing is left of it, and each who sent the same is told why. */
  async #place(kept: KeptJob, inputs: readonly GivenInput[]): Promise<void> {
    try {
      await this.#folder.place(kept, inputs);
    } catch (cause) {
      this.#entries.delete(kept.job.id);
      await this.#folder.remove(kept.job.id);
      throw isFull(cause) ? new Refused(507, "disk-full", "detail.disk-full", {}, { cause }) : cause;
    }
  }

  #newJob({ inputs, defaults, title, fingerprint, key }: Given): KeptJob {
    const job: Job = {
      id: this.#folder.newId(),
      state: "waiting",
      createdAt: this.#now(),
      startedAt: null,
      endedAt: null,
      inputs: inputs.map((input) => input.name),
      counts: NOTHING_YET,
      refusals: [],
      reports: [],
      error: null,
    };
    return { job, intake: { inputs: inputs.map(({ name, form }) => ({ name, form })), defaults, title }, fingerprint, key, lastEvent: 0 };
  }

  /** No job is begun from now on. */
  end(): void {
    this.#ended = true;
  }

  /** Waits until nothing is written any more. One that runs is over when the thread that writes is. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#entries.values()].map((entry) => entry.placed));
    await this.#running;
  }

  #queue(entry: Entry): void {
    this.#running = this.#running.then(() => this.#run(entry)).catch((error: unknown) => this.#broke(entry, error));
  }

  async #run(entry: Entry): Promise<void> {
    const refusals: RefusedInput[] = [];
    const reports: TakenInReport[] = [];
    for (let attempt = 1; !this.#ended; attempt++) {
      refusals.length = 0;
      reports.length = 0;
      await this.#put(entry, { state: "running", startedAt: this.#now(), counts: NOTHING_YET, refusals: [], reports: [] });
      entry.events.progress(NOTHING_YET);
      try {
        const counts = await this.#writer.takeIn(this.#folder.intakeOf(entry.kept), {
          onProgress: (c) => {
            this.#see(entry, { counts: c });
            entry.events.progress(c);
          },
          onTakenIn: (report) => {
            if (reports.length < MOST_REPORTS) reports.push(report);
          },
          onRefused: (refused) => {
            if (refusals.length < MOST_REFUSALS) refusals.push(refused);
            this.#see(entry, { refusals: [...refusals] });
            entry.events.refused(refused);
          },
        });
        await this.#over(entry, { state: "done", counts, reports });
        return;
      } catch (error) {
        const reason = error instanceof NotWritten ? error.failure.reason : "failed";
        if (this.#ended || reason === "ended") return;
        this.#tell(`serve: job ${entry.kept.job.id}: ${(error as Error).message}`);
        if (reason === "thread-died" && attempt < MOST_TRIES) continue;
        await this.#over(entry, { state: "failed", error: messageOf(reason) });
        return;
      }
    }
  }

  /** Not even what became of the job could be written down: at the next start it is begun again. */
  #broke(entry: Entry, error: unknown): void {
    this.#tell(`serve: job ${entry.kept.job.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    this.#see(entry, { state: "failed", endedAt: this.#now(), error: messageOf(isFull(error) ? "disk-full" : "failed") });
    entry.events.done(entry.kept.job);
  }

  async #over(entry: Entry, change: Partial<Job>): Promise<void> {
    const kept = { ...entry.kept, job: { ...entry.kept.job, ...change, endedAt: this.#now() }, lastEvent: entry.events.last + 1 };
    await this.#folder.write(kept);
    await this.#folder.dropInputs(kept);
    entry.kept = kept;
    entry.events.done(entry.kept.job);
  }

  /** Remembers what is known of a job, and writes it down. */
  async #put(entry: Entry, change: Partial<Job>): Promise<void> {
    this.#see(entry, change);
    await this.#folder.write(entry.kept);
  }

  #see(entry: Entry, change: Partial<Job>): void {
    entry.kept = { ...entry.kept, job: { ...entry.kept.job, ...change } };
  }

  /** Whether a job has been over for so long that it is told of no more. */
  #isForgotten({ kept: { job } }: Entry): boolean {
    const oldest = new Date(Date.parse(this.#now()) - KEPT_MS).toISOString();
    return isOver(job) && (job.endedAt ?? job.createdAt) < oldest;
  }

  /** Removes what is left of forgotten jobs. */
  async #sweep(): Promise<void> {
    for (const [id, entry] of this.#entries)
      if (this.#isForgotten(entry)) {
        this.#entries.delete(id);
        await this.#folder.remove(id);
      }
  }
}

function messageOf(reason: string): NonNullable<Job["error"]> {
  const key = reason === "disk-full" ? "job.failed.disk-full" : reason === "database-locked" ? "job.failed.record-busy" : "job.failed";
  return { ar: SAY.ar(key), en: SAY.en(key) };
}
