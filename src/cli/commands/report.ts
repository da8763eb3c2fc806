import { safeText } from "#text/wording/safe-text.ts";
import { knowledgeOf } from "#pipeline/record/known.ts";
import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { asNamed } from "#record/decisions/as-named.ts";
import { decidedReading } from "#record/decisions/decided-reading.ts";
import { decisionsOn } from "#record/decisions/decisions-on.ts";
import { CommandFailed } from "../command-failed.ts";
import { digest } from "../digest/digest.ts";
import { section } from "../digest/section.ts";
import { jsonLine } from "../json-line.ts";
import { print } from "../output.ts";
import { decisionLines } from "../pages/decision-lines.ts";
import { oneArgument } from "../record/one-argument.ts";
import { onRecord } from "../record/session.ts";

/** `qanat report ID`: one report on record with what was read of it and what was decided. */
export const report = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.report",
    { text: { type: "boolean" } },
    async (session) => {
      const { options, store, base, page } = session;
      const id = oneArgument(options, "ID");
      const stored = await store.report(id);
      const reading = await store.reading(id);
      if (stored === null || reading === null) throw new CommandFailed("failed.unknown-report", { id });
      if (options.json) await print(jsonLine({ report: stored, reading }));
      else if (options.flags.has("text")) await print(`${stored.text.split("\n").map(safeText).join("\n")}\n`);
      else {
        const ledger = await store.decisions();
        const active = activeDecisions(ledger);
        const { sideOf, named } = knowledgeOf(base, active);
        const decided = decidedReading(id, asNamed(reading, named), active, sideOf);
        await print(digest({ ...decided.reading, text: stored.text }, { input: id, line: null }, await page()));
        const holds = new Set(active.map(({ number }) => number));
        const view = await session.view([{ report: stored, reading: decided.reading }]);
        const lines = decisionsOn(id, ledger).flatMap((decision) =>
          decisionLines(decision, decision.action.type !== "undo" && !holds.has(decision.number), view),
        );
        if (lines.length > 0) await print(`${section("dossier.decisions", lines, view.page).join("\n")}\n\n`);
      }
      return 0;
    },
    (options) => void oneArgument(options, "ID"),
  );
