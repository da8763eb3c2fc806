import type { Reading } from "#model/reading.ts";
import type { FactAnchor } from "#model/record/fact-decision.ts";
import type { Fact } from "#model/record/filed-fact.ts";
import { actorOfFact } from "../filing/actor-of-fact.ts";
import { factsOfReading } from "../filing/facts-of-reading.ts";
import type { AddedFact } from "./added-facts.ts";
import { findAnchored } from "./find-anchored.ts";

/** The fact that an anchor names, as it was read or added; null where there is none. What was rejected or corrected before is found as well. */
export function findFact(anchor: FactAnchor, read: Omit<Reading, "text">, added: readonly AddedFact[]): Fact | null {
  if (anchor.added !== null) return added.find(({ kind, number }) => kind === anchor.kind && number === anchor.added)?.fact ?? null;
  const facts = factsOfReading(read, anchor.kind);
  const own = facts.filter((fact) => actorOfFact(anchor.kind, fact) === anchor.actor);
  return findAnchored(anchor, own) ?? findAnchored(anchor, facts);
}
