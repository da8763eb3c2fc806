import type { Say } from "./messages/say.ts";

/** Shown only where the work takes longer, in ms. */
const PATIENCE = 1000;
/** Between two updates, in ms: readable, and nothing beside the work. */
const PAUSE = 200;

/** A line on standard error that says how far long work has come, rewritten in place. */
export interface Progress {
  /** So many more reports are done. */
  done(more?: number): void;
  /** Takes the line away, for the end or for something else to be written. */
  clear(): void;
}

export const NO_PROGRESS: Progress = { done: () => undefined, clear: () => undefined };

/** Progress on a terminal. */
export function makeProgress(stream: NodeJS.WriteStream, say: Say): Progress {
  const begin = performance.now();
  let shown = begin + PATIENCE - PAUSE;
  let n = 0;
  let visible = false;
  return {
    done(more = 1) {
      n += more;
      const now = performance.now();
      if (now < shown + PAUSE) return;
      shown = now;
      visible = true;
      stream.write(`\r\u001b[K${say("progress", { n, rate: Math.round(n / ((now - begin) / 1000)) })}`);
    },
    clear() {
      if (visible) stream.write("\r\u001b[K");
      visible = false;
    },
  };
}
