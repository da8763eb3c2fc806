import { hitsOf, hitsWithin } from "../cues/cue-hits.ts";
import { clauseEnd, type ToldContext, viewAt } from "../cues/told-context.ts";
import type { StakeDraft } from "./stake-draft.ts";

/** «قد تجد تركيا فرصة», «ستتضرر إيران من»: who may gain or lose by it. */
export function mayGain(context: ToldContext): readonly StakeDraft[] {
  return hitsOf(context.cues, "affects.may").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null) return [];
    const group = view.groups.find((g) => g.first >= hit.end && g.first <= hit.end + 3 && g.preposition === "" && g.particle === "");
    if (group === undefined) return [];
    const clause = clauseEnd(context, view, group.end);
    // «ستتضرر كينيا في حال …»: the condition is no part of the effect.
    const condition = hitsWithin(context.cues, "condition", group.end, clause)[0];
    const end = condition?.first ?? clause;
    return end - group.end < 1 && group.end - hit.end < 1 ? [] : [{ rule: "may-gain", actors: group.actors, effect: { first: hit.first, end }, view }];
  });
}
