import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { reportsNamedBy } from "#record/decisions/reports-named-by.ts";
import { jsonLine } from "../json-line.ts";
import { print } from "../output.ts";
import { decisionLines } from "../pages/decision-lines.ts";
import { decisionsAbout } from "../record/decisions-about.ts";
import { contactOf } from "../record/gather-dossier.ts";
import { atMost } from "../record/one-argument.ts";
import { reportsOf } from "../record/reports-of.ts";
import { onRecord } from "../record/session.ts";
import { printLines } from "../record/show-list.ts";

/** `qanat history [ID]`: the ledger, or what of it bears on one contact. */
export const history = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.history",
    {},
    async (session) => {
      const { options, say, store, tell } = session;
      const [id] = options.paths;
      const ledger = await store.decisions();
      const told = id === undefined ? ledger : await decisionsAbout(store, await contactOf(store, id), ledger);
      const active = new Set(activeDecisions(ledger).map(({ number }) => number));
      if (options.json) for (const decision of told) await print(jsonLine(decision));
      else {
        const view = await session.view(
          await reportsOf(
            store,
            told.flatMap(({ action }) => reportsNamedBy(action)),
          ),
        );
        await printLines(told.flatMap((decision) => decisionLines(decision, decision.action.type !== "undo" && !active.has(decision.number), view)));
      }
      if (told.length === 0) tell(say("decision.none"));
      return 0;
    },
    (options) => atMost(options, 1),
  );
