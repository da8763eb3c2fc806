import type { FactAnchor } from "#model/record/fact-decision.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import { actorOfFact } from "../filing/actor-of-fact.ts";

/** How a decision names a filed fact: as it was read, whatever was corrected since. */
export function anchorOfFact({ kind, report, span, fact, decided }: FiledFact): FactAnchor {
  const added = decided?.what === "added" ? (decided.decisions[0] ?? null) : null;
  return { kind, report, span, actor: actorOfFact(kind, decided?.before ?? fact), added };
}
