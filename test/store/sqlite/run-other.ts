import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

const PROGRAM = join(import.meta.dirname, "other-process.ts");

/** Another process that runs `other-process.ts`. */
export interface Other {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly lines: readonly string[];
  /** Fulfilled with its exit code, null where it was killed, once all that it printed is in `lines`. */
  readonly ended: Promise<number | null>;
  /** Fulfilled once it has printed so many lines, or has ended. */
  readonly printed: (many: number) => Promise<void>;
}

export function runOther(args: readonly string[], options: SpawnOptions = {}): Other {
  const child = spawn(process.execPath, [PROGRAM, ...args], { ...options, stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const reader = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  reader.on("line", (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  const closed = new Promise<void>((resolve) => reader.once("close", () => resolve()));
  const exited = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const ended = Promise.all([exited, closed]).then(([code]) => code);
  const printed = (many: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (lines.length >= many) resolve();
      };
      waiting.add(look);
      void ended.then(() => resolve());
      look();
    });
  return { process: child, lines, ended, printed };
}
