import { once } from "node:events";
import type { Say } from "./messages/say.ts";

/**
 * Ends the process without a word when whoever reads its output has gone (`qanat read … | head`), and with the reason and exit code 1 when its output cannot be written (a full disk).
 * `speak` finds the language to say so in.
 */
export function endOnBrokenOutput(speak: () => Promise<Say>): void {
  let failed = false;
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      if (failed) return;
      failed = true;
      void speak().then((say) => {
        process.stderr.write(`qanat: ${say("output.failed", { reason: error.message })}\n`);
        process.exit(1);
      });
    });
}

/** Writes and waits where the reader is slower than we are, so that nothing piles up in memory. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
