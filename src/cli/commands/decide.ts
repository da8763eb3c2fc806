import type { Action } from "#model/record/decision.ts";
import { decide as makeDecision } from "#pipeline/record/decide.ts";
import { ActorUnfit } from "#pipeline/record/actor-unfit.ts";
import { NothingThere } from "#pipeline/record/nothing-there.ts";
import { listWords } from "#text/wording/list-words.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { CommandFailed } from "../command-failed.ts";
import { jsonLine } from "../json-line.ts";
import { print } from "../output.ts";
import { actionWords } from "../pages/action-words.ts";
import { reportsNamedBy } from "#record/decisions/reports-named-by.ts";
import { author } from "../record/author.ts";
import type { RecordOptions } from "../record/record-options.ts";
import { reportsOf } from "../record/reports-of.ts";
import { onRecord, type Session } from "../record/session.ts";
import { UsageError } from "../usage-error.ts";
import { acceptAction } from "./decide/accept-action.ts";
import { addAction } from "./decide/add-action.ts";
import { addActorAction } from "./decide/add-actor-action.ts";
import { addFactAction } from "./decide/add-fact-action.ts";
import { correctAction } from "./decide/correct-action.ts";
import { correctFactAction } from "./decide/correct-fact-action.ts";
import type { MakeAction } from "./decide/make-action.ts";
import { mergeAction } from "./decide/merge-action.ts";
import { pinAction } from "./decide/pin-action.ts";
import { rejectAction } from "./decide/reject-action.ts";
import { rejectFactAction } from "./decide/reject-fact-action.ts";
import { settleAction } from "./decide/settle-action.ts";
import { splitAction } from "./decide/split-action.ts";
import { undoAction } from "./decide/undo-action.ts";

const OPTIONS = {
  author: { type: "string" },
  note: { type: "string" },
  words: { type: "string" },
  span: { type: "string" },
  kind: { type: "string" },
  status: { type: "string" },
  with: { type: "string" },
  channel: { type: "string" },
  date: { type: "string" },
  duration: { type: "string" },
  place: { type: "string" },
  by: { type: "string" },
  to: { type: "string" },
  act: { type: "string" },
  direct: { type: "boolean" },
  topics: { type: "string" },
  about: { type: "string" },
  counterpart: { type: "string" },
  condition: { type: "string" },
  alternatives: { type: "string" },
  ar: { type: "string" },
  en: { type: "string" },
  side: { type: "string" },
} as const;

const ACTIONS: Readonly<Record<Action["type"], MakeAction>> = {
  accept: acceptAction,
  reject: rejectAction,
  correct: correctAction,
  merge: mergeAction,
  split: splitAction,
  pin: pinAction,
  add: addAction,
  "add-fact": addFactAction,
  "add-actor": addActorAction,
  "reject-fact": rejectFactAction,
  "correct-fact": correctFactAction,
  settle: settleAction,
  undo: undoAction,
};

/** `qanat decide`: a line in the ledger, and the record as it is with it. */
export const decide = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.decide",
    OPTIONS,
    async (session) => {
      const { options, say, store, base, tell } = session;
      const action = await ACTIONS[wordOf(options)](options.paths.slice(1), session);
      const note = options.values.get("note")?.trim() ?? "";
      try {
        const decision = await makeDecision(store, base, {
          at: new Date().toISOString(),
          author: author(options.values.get("author"), process.env).value,
          note: note === "" ? null : note,
          action,
        });
        if (options.json) await print(jsonLine(decision));
        else {
          const reports = await reportsOf(store, reportsNamedBy(action));
          tell(say("decision.made", { number: decision.number, action: actionWords(action, await session.view(reports)) }));
        }
        return 0;
      } catch (error) {
        if (error instanceof NothingThere) throw new CommandFailed("failed.nothing-there", { subject: error.subject });
        throw error instanceof ActorUnfit ? await unfitActor(error, session) : error;
      }
    },
    wordOf,
  );

/** Who stands in the way of a decision, by name and id, and the decisions that name him. */
async function unfitActor({ unfit, actor, decisions }: ActorUnfit, { page, options }: Session): Promise<CommandFailed> {
  const { say } = await page();
  const name = isolated(actor.names[options.lang] ?? Object.values(actor.names)[0] ?? actor.id, options.lang);
  const numbers = listWords(
    decisions.map((number) => say("fact.decision", { number })),
    say,
  );
  return new CommandFailed(`failed.actor-${unfit}`, { name, id: isolated(actor.id, options.lang), decisions: numbers });
}

function wordOf({ paths: [word] }: RecordOptions): Action["type"] {
  const choices = Object.keys(ACTIONS).join(", ");
  if (word === undefined) throw new UsageError("usage.no-subcommand", { choices });
  if (!Object.hasOwn(ACTIONS, word)) throw new UsageError("usage.unknown-subcommand", { value: word, choices });
  return word as Action["type"];
}
