import type { Base } from "#knowledge/base.ts";
import type { Action, Decision } from "#model/record/decision.ts";
import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { actorsOf } from "#record/decisions/actors-of.ts";
import { namesOfNewActor } from "#record/decisions/named-actors.ts";
import { onlyAmong } from "#record/decisions/only-among.ts";
import type { Store } from "#store/store.ts";
import { ActorUnfit } from "./actor-unfit.ts";
import { checkActors } from "./check-actors.ts";
import type { Ledger } from "./ledger.ts";
import { NothingThere } from "./nothing-there.ts";

/** What is undone must be there; who was named may be taken back once no other decision names him, and whom a decision names that holds again must be known. Throws `NothingThere` and `ActorUnfit`. */
export async function checkUndo(action: Extract<Action, { readonly type: "undo" }>, ledger: Ledger, store: Store, base: Base): Promise<void> {
  const { all, active: before } = ledger;
  if (!all.some(({ number }) => number === action.decision)) throw new NothingThere("undo", "decision", String(action.decision));
  const undo: Decision = { number: all.length + 1, at: "", author: "", note: null, action };
  const after = activeDecisions([...all, undo]);
  for (const { action: gone } of onlyAmong(before, after)) {
    if (gone.type !== "add-actor" || gone.id === undefined) continue;
    const { id } = gone;
    const users = after.filter((decision) => actorsOf(decision.action).includes(id)).map(({ number }) => number);
    if (users.length > 0) throw new ActorUnfit("in-use", { id, names: namesOfNewActor(gone.actor) }, users);
  }
  for (const { action: again } of onlyAmong(after, before)) await checkActors(again, store, base);
}
