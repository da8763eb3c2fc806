import { hitsOf } from "../cues/cue-hits.ts";
import { type ToldContext, viewAt } from "../cues/told-context.ts";
import { affectedAt } from "./affected-group.ts";
import type { StakeDraft } from "./stake-draft.ts";

/** «على حساب أوكرانيا», «يصب في مصلحة روسيا»: at whose cost or for whose good. */
export function atExpense(context: ToldContext): readonly StakeDraft[] {
  return hitsOf(context.cues, "affects.expense").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    const group = view === null ? null : affectedAt(view, hit.end, true);
    return view === null || group === null ? [] : [{ rule: "at-expense", actors: group.actors, effect: { first: hit.first, end: group.end }, view }];
  });
}
