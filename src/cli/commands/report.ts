import { safeText } from "#text/wording/safe-text.ts";
import { CommandFailed } from "../command-failed.ts";
import { digest } from "../digest/digest.ts";
import { jsonLine } from "../json-line.ts";
import { print } from "../output.ts";
import { oneArgument } from "../record/one-argument.ts";
import { onRecord } from "../record/session.ts";

/** `qanat report ID`: one report on record with what was read of it. */
export const report = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.report",
    { text: { type: "boolean" } },
    async ({ options, store, page }) => {
      const id = oneArgument(options, "ID");
      const stored = await store.report(id);
      const reading = await store.reading(id);
      if (stored === null || reading === null) throw new CommandFailed("failed.unknown-report", { id });
      if (options.json) await print(jsonLine({ report: stored, reading }));
      else if (options.flags.has("text")) await print(`${stored.text.split("\n").map(safeText).join("\n")}\n`);
      else await print(digest({ ...reading, text: stored.text }, { input: id, line: null }, await page()));
      return 0;
    },
    (options) => void oneArgument(options, "ID"),
  );
