import { availableParallelism } from "node:os";
import { gather, STANDARD_INPUT } from "#gather/gather.ts";
import type { GatherRefusal } from "#gather/refusals/any.ts";
import { Refusal } from "#gather/refusals/refusal.ts";
import { loadBase } from "#knowledge/base.ts";
import { readMany } from "#pipeline/read-many.ts";
import type { ReadingFailed } from "#pipeline/reading-failed.ts";
import { loadSay } from "./messages/say.ts";
import { print } from "./output.ts";
import { printing } from "./print-worker.ts";
import { makeProgress, NO_PROGRESS } from "./progress.ts";
import { readOptions } from "./read-options.ts";
import { refusalWords } from "./refusal-words.ts";
import { tuneEngine } from "./tune-engine.ts";
import { UsageError } from "./usage-error.ts";

/** `qanat read`: reports in, a Reading or a digest of each out. The answer is the exit code. */
export async function read(args: readonly string[]): Promise<number> {
  const options = readOptions(args, process.env);
  const say = await loadSay(options.lang);
  if (options.help) {
    await print(say("help.read"));
    return 0;
  }
  if (options.paths.length === 0 && process.stdin.isTTY) throw new UsageError("usage.nothing-to-read");

  tuneEngine();
  const { stdout, stderr } = process;
  const colour = stdout.isTTY && !options.noColor && (process.env["NO_COLOR"] ?? "") === "";
  // On a terminal that also shows the readings, a line of progress would run through them.
  const progress = stderr.isTTY && !stdout.isTTY && !options.quiet ? makeProgress(stderr, say) : NO_PROGRESS;

  const paths = options.paths.length === 0 ? [STANDARD_INPUT] : options.paths;
  const reports = gather(paths, process.stdin, { publishedAt: options.date, outlet: options.outlet });
  const refuse = (refusal: GatherRefusal | ReadingFailed): unknown => stderr.write(`qanat: ${refusalWords(refusal, say)}\n`);
  const how = { json: options.json, lang: options.lang, colour, full: options.full };
  if (options.explain) return (await import("./explain.ts")).explain(reports, refuse, how);
  let done = 0;
  let refused = 0;
  const reading = readMany(reports, {
    base: loadBase(),
    answering: printing(how),
    threads: options.threads ?? availableParallelism(),
  });
  for await (const outcome of reading) {
    if (outcome instanceof Refusal) {
      refused++;
      progress.clear();
      refuse(outcome as GatherRefusal | ReadingFailed);
    } else {
      done++;
      progress.done();
      await print(outcome.answer);
    }
  }
  progress.clear();
  if (!options.quiet && done + refused > 1 && (refused > 0 || stderr.isTTY)) {
    const counts = [say("summary.read", { n: done }), ...(refused > 0 ? [say("summary.refused", { n: refused })] : [])];
    stderr.write(`qanat: ${counts.join(say("list.comma"))}\n`);
  }
  return refused > 0 ? 1 : 0;
}
