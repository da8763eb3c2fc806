import type { SequenceClaim } from "#model/record/sequence-claim.ts";
import type { ToldContext, ToldEvidence } from "../cues/told-context.ts";
import { afterBreak } from "./after-break.ts";
import { distance } from "./distance.ts";
import { orderTold } from "./order-told.ts";
import type { SequenceRule } from "./sequence-rule.ts";

/** The rules in their order: of two that place the same contacts the first says more. */
const RULES: readonly SequenceRule[] = [distance, afterBreak, orderTold];

/** What a report says of the order of its contacts and of the time between them, in text order. */
export function findSequences(context: ToldContext): readonly SequenceClaim[] {
  if (context.contacts.length === 0) return [];
  const found: SequenceClaim[] = [];
  const { start, end: ends } = context.tokens;
  let next = 0;
  for (const view of context.views) {
    const from = start[view.first] as number;
    const behind = ends[view.end - 1] as number;
    while (next < context.evidence.length && (context.evidence[next] as ToldEvidence).start < from) next++;
    const first = next;
    while (next < context.evidence.length && (context.evidence[next] as ToldEvidence).start < behind) next++;
    if (next === first) continue;
    const mentions = context.evidence.slice(first, next);
    for (const rule of RULES)
      for (const claim of rule(context, view, mentions))
        if (!found.some((f) => f.contact === claim.contact && f.other === claim.other && f.other !== null)) found.push(claim);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
