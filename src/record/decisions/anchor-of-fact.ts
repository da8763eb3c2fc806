import type { FactAnchor } from "#model/record/fact-decision.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import { actorOfFact } from "../filing/actor-of-fact.ts";
import { toldOfFact } from "../filing/told-of-fact.ts";
import { wordsOfFact } from "../filing/words-of-fact.ts";

/** How a decision names a filed fact: as it was read, whatever was corrected since. */
export function anchorOfFact({ kind, report, fact, decided }: FiledFact): FactAnchor {
  const asRead = decided?.before ?? fact;
  const added = decided?.what === "added" ? (decided.decisions[0] ?? null) : null;
  return { kind, report, span: wordsOfFact(kind, asRead), actor: actorOfFact(kind, asRead), told: toldOfFact(kind, asRead), added };
}
