import type { GatherRefusal } from "#gather/refusals/any.ts";
import { rebuild as rebuildRecord } from "#pipeline/record/rebuild.ts";
import type { ReadingFailed } from "#pipeline/reading-failed.ts";
import { askedThreads, threadsOf } from "../asked-threads.ts";
import { jsonLine } from "../json-line.ts";
import { print } from "../output.ts";
import { makeProgress, NO_PROGRESS } from "../progress.ts";
import { atMost } from "../record/one-argument.ts";
import { onRecord } from "../record/session.ts";
import { refusalWords } from "../refusal-words.ts";
import { tuneEngine } from "../tune-engine.ts";

/** `qanat rebuild`: everything derived is made anew from the reports. */
export const rebuild = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.rebuild",
    { threads: { type: "string" } },
    async ({ options, say, store, base, tell }) => {
      const { stderr } = process;
      const progress = stderr.isTTY && !options.quiet ? makeProgress(stderr, say) : NO_PROGRESS;
      let before = 0;
      let refused = 0;
      const read = await rebuildRecord({
        store,
        base,
        threads: threadsOf(options),
        onProgress: (done) => {
          progress.done(done - before);
          before = done;
        },
        onRefused: (refusal) => {
          refused++;
          progress.clear();
          stderr.write(`qanat: ${refusalWords(refusal as GatherRefusal | ReadingFailed, say)}\n`);
        },
      });
      progress.clear();
      if (options.json) await print(jsonLine({ read, refused }));
      else tell(say("rebuilt.done", { n: read }));
      return refused > 0 ? 1 : 0;
    },
    (options) => {
      atMost(options, 0);
      askedThreads(options);
      tuneEngine();
    },
  );
