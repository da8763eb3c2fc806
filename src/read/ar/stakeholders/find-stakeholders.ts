import type { Scenario } from "#model/reading.ts";
import type { Stakeholder } from "#model/stakeholder.ts";
import { hitsWithin } from "../cues/cue-hits.ts";
import { contactBefore, spanOf, type ToldContext } from "../cues/told-context.ts";
import { atExpense } from "./at-expense.ts";
import { consequences } from "./consequences.ts";
import { harms } from "./harms.ts";
import { mayGain } from "./may-gain.ts";
import { posesDanger } from "./poses-danger.ts";
import type { StakeDraft } from "./stake-draft.ts";
import { worries } from "./worries.ts";
import { partitionPoint } from "../partition-point.ts";

const RULES = [harms, consequences, posesDanger, worries, mayGain, atExpense];

/** Finds who is said to be affected, in text order: one fact for each actor and effect. */
export function findStakeholders(context: ToldContext, scenarios: readonly Scenario[]): readonly Stakeholder[] {
  const consequence = consequencesIn(scenarios);
  const drafts: StakeDraft[] = RULES.flatMap((rule) => rule(context)).sort((a, b) => a.effect.first - b.effect.first);
  return drafts
    .flatMap((draft) => draft.actors.map((actor) => ({ draft, actor })))
    .map(({ draft, actor }, i) => {
      const effect = spanOf(context, draft.effect);
      const scenario = consequence(effect.start);
      const contact = scenario === null ? affectingContact(context, draft) : null;
      const of = scenario !== null ? { scenario } : contact !== null ? { contact } : null;
      return { id: `k${i + 1}`, actor, effect, of, evidence: [effect], rules: [draft.rule] };
    });
}

/** So many tokens before the effect the contact is named that affects («اللقاء يشكل تهديدا»); farther off it may be anything. */
const NAMED_WITHIN = 4;

/** The contact that affects: one that is named right before the effect; null where it is something else, or unsure. */
function affectingContact(context: ToldContext, { view, effect }: StakeDraft): string | null {
  const named = hitsWithin(context.cues, "topics.event", Math.max(view.first, effect.first - NAMED_WITHIN), effect.first);
  return named.length > 0 ? (contactBefore(context, effect.first)?.id ?? null) : null;
}

/** Tells the scenario whose consequence holds an offset. */
function consequencesIn(scenarios: readonly Scenario[]): (offset: number) => string | null {
  const sorted = [...scenarios].sort((a, b) => a.consequence.start - b.consequence.start);
  return (offset) => {
    const low = partitionPoint(sorted, ({ consequence }) => consequence.start <= offset);
    const last = sorted[low - 1];
    return last !== undefined && offset < last.consequence.end ? last.id : null;
  };
}
