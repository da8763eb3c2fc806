import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A server in a process of its own. */
export interface Started {
  readonly url: string;
  /** Milliseconds until it could be asked. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

/** Serves the record of a folder. */
export async function startServer(folder: string): Promise<Started> {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../bin/qanat"), "serve", "--data", folder, "--port", "0", "--json", "--no-open"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout }))
    return { url: (JSON.parse(line) as { url: string }).url, readyMs: performance.now() - begun, stop: () => ended(child) };
  throw new Error("bench: the server did not start");
}

async function ended(child: ChildProcess): Promise<void> {
  child.kill();
  await once(child, "exit");
}
