import { resolve } from "node:path";
import { restore as restoreRecord } from "#store/copies/restore.ts";
import { jsonLine } from "../json-line.ts";
import { loadSay } from "../messages/say.ts";
import { print } from "../output.ts";
import { oneArgument } from "../record/one-argument.ts";
import { recordOptions } from "../record/record-options.ts";
import { storeFailure } from "../record/store-failure.ts";

/** `qanat restore FILE`: the record back from a backup. Opens no record itself: what lies in the folder may be damaged. */
export async function restore(args: readonly string[]): Promise<number> {
  const options = recordOptions(args, { force: { type: "boolean" } }, process.env);
  const say = await loadSay(options.lang);
  if (options.help) {
    await print(say("help.restore"));
    return 0;
  }
  const file = resolve(oneArgument(options, "FILE"));
  const folder = options.folder.value;
  try {
    await restoreRecord(file, folder, { overwrite: options.flags.has("force") });
  } catch (error) {
    throw storeFailure(error, folder);
  }
  if (options.json) await print(jsonLine({ file, folder }));
  else if (!options.quiet) process.stderr.write(`qanat: ${say("restore.done", { file, folder })}\n`);
  return 0;
}
