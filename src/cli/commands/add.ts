import { gather, STANDARD_INPUT } from "#gather/gather.ts";
import type { GatherRefusal } from "#gather/refusals/any.ts";
import { type AddCounts, addReports } from "#pipeline/record/add-reports.ts";
import type { ReadingFailed } from "#pipeline/reading-failed.ts";
import { askedThreads, threadsOf } from "../asked-threads.ts";
import { jsonLine } from "../json-line.ts";
import type { Say } from "../messages/say.ts";
import { print } from "../output.ts";
import { makeProgress, NO_PROGRESS } from "../progress.ts";
import { askedDay } from "../record/asked-value.ts";
import { onRecord } from "../record/session.ts";
import { refusalWords } from "../refusal-words.ts";
import { tuneEngine } from "../tune-engine.ts";
import { UsageError } from "../usage-error.ts";

const OPTIONS = { date: { type: "string" }, outlet: { type: "string" }, threads: { type: "string" } } as const;

/** `qanat add`: reports into the record. The exit code is 1 where some were refused. */
export const add = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.add",
    OPTIONS,
    async ({ options, say, store, base, tell }) => {
      const { stderr, stdin } = process;
      const progress = stderr.isTTY && !options.quiet ? makeProgress(stderr, say) : NO_PROGRESS;
      const paths = options.paths.length === 0 ? [STANDARD_INPUT] : options.paths;
      let before = 0;
      const counts = await addReports(gather(paths, stdin, { publishedAt: askedDay(options, "date") ?? null, outlet: options.values.get("outlet") ?? null }), {
        store,
        base,
        threads: threadsOf(options),
        now: () => new Date().toISOString(),
        onRefused: (refusal) => {
          progress.clear();
          stderr.write(`qanat: ${refusalWords(refusal as GatherRefusal | ReadingFailed, say)}\n`);
        },
        onProgress: ({ added, known }) => {
          progress.done(added + known - before);
          before = added + known;
        },
      });
      progress.clear();
      if (options.json) await print(jsonLine(counts));
      else tell(countWords(counts, say));
      return counts.refused > 0 ? 1 : 0;
    },
    (options) => {
      if (options.paths.length === 0 && process.stdin.isTTY) throw new UsageError("usage.nothing-to-add");
      askedDay(options, "date");
      askedThreads(options);
      tuneEngine();
    },
  );

/** "12 reports added, 1 of them copies a text on record, 3 already known, 1 refused". */
const countWords = ({ added, known, refused, copies }: AddCounts, say: Say): string =>
  [
    say("added.added", { n: added }),
    ...(copies > 0 ? [say("added.copies", { n: copies })] : []),
    ...(known > 0 ? [say("added.known", { n: known })] : []),
    ...(refused > 0 ? [say("added.refused", { n: refused })] : []),
  ].join(say("list.comma"));
