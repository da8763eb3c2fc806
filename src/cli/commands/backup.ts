import { resolve } from "node:path";
import { backup as backUp } from "#store/copies/backup.ts";
import { jsonLine } from "../json-line.ts";
import { print } from "../output.ts";
import { oneArgument } from "../record/one-argument.ts";
import { onRecord } from "../record/session.ts";

/** `qanat backup FILE`: the whole record in one file. */
export const backup = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.backup",
    {},
    async ({ options, say, store, tell }) => {
      const file = resolve(oneArgument(options, "FILE"));
      await backUp(store, file);
      if (options.json) await print(jsonLine({ file, ...(await store.counts()) }));
      else tell(say("backup.done", { file }));
      return 0;
    },
    (options) => void oneArgument(options, "FILE"),
  );
