import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Intake, WaitingInput } from "../writing/orders.ts";
import { flushFolder } from "./flush-folder.ts";
import { KeptJob } from "./kept-job.ts";

const JOB = "job.json";
/** For the user who runs Qanat alone. */
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/** What a job is given, in memory still. */
export interface GivenInput {
  readonly name: string;
  readonly form: WaitingInput["form"];
  readonly bytes: Uint8Array;
}

/** Jobs in a folder, one folder a job: its inputs while it waits, and what is known of it. A file's name is a number, never what somebody sent. */
export class JobFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  }

  /** All jobs that are kept, the oldest first. What cannot be read is no job and is removed. */
  all(): readonly KeptJob[] {
    const kept: KeptJob[] = [];
    for (const name of readdirSync(this.#folder)) {
      const job = this.#read(name);
      if (job === null) rmSync(join(this.#folder, name), { recursive: true, force: true });
      else kept.push(job);
    }
    return kept.sort((a, b) => (a.job.createdAt < b.job.createdAt ? -1 : 1));
  }

  /** The id of a new job. */
  newId(): string {
    return randomBytes(12).toString("hex");
  }

  /** What a job is to take in, with where its inputs wait. */
  intakeOf({ job, intake }: KeptJob): Intake {
    return { ...intake, inputs: intake.inputs.map((input, number) => ({ ...input, file: this.#inputFile(job.id, number) })) };
  }

  /** Writes the inputs of a new job to where they wait, and then what is known of it; both are on the disk once this is fulfilled. */
  async place(kept: KeptJob, inputs: readonly GivenInput[]): Promise<void> {
    const { id } = kept.job;
    await mkdir(join(this.#folder, id), { mode: PRIVATE_FOLDER });
    for (const [number, { bytes }] of inputs.entries()) await writeFile(this.#inputFile(id, number), bytes, { mode: PRIVATE_FILE, flush: true });
    await this.write(kept);
    for (const folder of [this.#folder, dirname(this.#folder)]) await flushFolder(folder);
  }

  /** Writes what is known of a job, whole or not at all. */
  async write(kept: KeptJob): Promise<void> {
    const folder = join(this.#folder, kept.job.id);
    const file = join(folder, JOB);
    await writeFile(`${file}.new`, JSON.stringify(kept), { mode: PRIVATE_FILE, flush: true });
    await rename(`${file}.new`, file);
    await flushFolder(folder);
  }

  /** Removes the inputs of a job that is over. */
  async dropInputs({ job, intake }: KeptJob): Promise<void> {
    for (const number of intake.inputs.keys()) await rm(this.#inputFile(job.id, number), { force: true });
  }

  async remove(id: string): Promise<void> {
    await rm(join(this.#folder, id), { recursive: true, force: true });
  }

  #inputFile(id: string, number: number): string {
    return join(this.#folder, id, `${number}.input`);
  }

  #read(name: string): KeptJob | null {
    try {
      return KeptJob.parse(JSON.parse(readFileSync(join(this.#folder, name, JOB), "utf8")));
    } catch {
      return null;
    }
  }
}
