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

const RULES = [harms, consequences, posesDanger, worries, mayGain, atExpense];

/** Finds who is said to be affected, in text order: one fact for each actor and effect. */
export function findStakeholders(context: ToldContext): readonly Stakeholder[] {
  const drafts: StakeDraft[] = RULES.flatMap((rule) => rule(context)).sort((a, b) => a.effect.first - b.effect.first);
  return drafts
    .flatMap((draft) => draft.actors.map((actor) => ({ draft, actor })))
    .map(({ draft, actor }, i) => {
      const effect = spanOf(context, draft.effect);
      const contact = affectingContact(context, draft);
      return { id: `k${i + 1}`, actor, effect, of: contact === null ? null : { contact }, evidence: [effect], rules: [draft.rule] };
    });
}

/** So many tokens before the effect the contact is named that affects («اللقاء يشكل تهديدا»); farther off it may be anything. */
const NAMED_WITHIN = 4;

/** The contact that affects: one that is named right before the effect; null where it is something else, or unsure. */
function affectingContact(context: ToldContext, { view, effect }: StakeDraft): string | null {
  const named = hitsWithin(context.cues, "topics.event", Math.max(view.first, effect.first - NAMED_WITHIN), effect.first);
  return named.length > 0 ? (contactBefore(context, effect.first)?.id ?? null) : null;
}
