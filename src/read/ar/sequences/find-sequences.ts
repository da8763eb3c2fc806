import type { SequenceClaim } from "#model/record/sequence-claim.ts";
import type { ToldContext } from "../cues/told-context.ts";
import { afterBreak } from "./after-break.ts";
import { distance } from "./distance.ts";
import { orderTold } from "./order-told.ts";
import { mentionsIn } from "./placed.ts";
import type { SequenceRule } from "./sequence-rule.ts";

/** The rules in their order: of two that place the same contacts the first says more. */
const RULES: readonly SequenceRule[] = [distance, afterBreak, orderTold];

/** What a report says of the order of its contacts and of the time between them, in text order. */
export function findSequences(context: ToldContext): readonly SequenceClaim[] {
  if (context.contacts.length === 0) return [];
  const found: SequenceClaim[] = [];
  for (const view of context.views) {
    const mentions = mentionsIn(context, view);
    if (mentions.length === 0) continue;
    for (const rule of RULES)
      for (const claim of rule(context, view, mentions))
        if (!found.some((f) => f.contact === claim.contact && f.other === claim.other && f.other !== null)) found.push(claim);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
