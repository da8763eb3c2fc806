import { extname } from "node:path";
import type { Report } from "#model/report.ts";
import type { WorkerAnswer } from "./reading-worker.ts";

/** The module that a thread runs; of the same kind as this one, source or compiled. */
export const READING_WORKER = new URL(`./reading-worker${extname(import.meta.url)}`, import.meta.url);

/** Threads that read batches of reports. */
export interface Threads {
  /** The answers to a batch; rejects where the thread died over it, or where no thread can be started. */
  run(reports: readonly Report[]): Promise<readonly WorkerAnswer[]>;
  end(): Promise<void>;
}

/** Starts so many threads; each loads its own knowledge. */
export async function startThreads(worker: URL, count: number): Promise<Threads> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina({ filename: worker.href, minThreads: count, maxThreads: count });
  // Told by the pool where a thread cannot even start; it starts none again, and what waits would wait for ever.
  let broken: Error | null = null;
  const waiting = new Set<(reason: Error) => void>();
  pool.on("error", (error: Error) => {
    broken ??= error;
    for (const reject of waiting) reject(error);
  });
  return {
    run: (reports) =>
      new Promise((resolve, reject) => {
        if (broken !== null) {
          reject(broken);
          return;
        }
        waiting.add(reject);
        pool
          .run(reports)
          .then(resolve, reject)
          .finally(() => waiting.delete(reject));
      }),
    end: () => pool.destroy(),
  };
}
