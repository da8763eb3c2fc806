import type { Reading } from "#model/reading.ts";
import type { FactAnchor } from "#model/record/fact-decision.ts";
import type { Fact } from "#model/record/filed-fact.ts";
import { actorOfFact } from "../filing/actor-of-fact.ts";
import { factsOfReading } from "../filing/facts-of-reading.ts";
import { toldOfFact } from "../filing/told-of-fact.ts";
import { wordsOfFact } from "../filing/words-of-fact.ts";
import type { AddedFact } from "./added-facts.ts";
import { findAnchored } from "./find-anchored.ts";

/** The fact that an anchor names, as it was read or added; null where there is none. What was rejected or corrected before is found as well. */
export function findFact(anchor: FactAnchor, read: Omit<Reading, "text">, added: readonly AddedFact[]): Fact | null {
  if (anchor.added !== null) return added.find(({ kind, number }) => kind === anchor.kind && number === anchor.added)?.fact ?? null;
  // Its content comes first: many facts of a speaker begin with the same words.
  const facts = factsOfReading(read, anchor.kind).map((fact) => ({ fact, evidence: [wordsOfFact(anchor.kind, fact), ...fact.evidence] }));
  const own = facts.filter(({ fact }) => actorOfFact(anchor.kind, fact) === anchor.actor);
  const so = own.filter(({ fact }) => toldOfFact(anchor.kind, fact) === anchor.told);
  return (findAnchored(anchor, so) ?? findAnchored(anchor, own) ?? findAnchored(anchor, facts))?.fact ?? null;
}
