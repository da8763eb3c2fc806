import type { FiledFact } from "#model/record/filed-fact.ts";
import { pack, unpack } from "../packing.ts";

/** A fact with the hash of the words that it rests on. */
export interface ProvenFact {
  readonly fact: FiledFact;
  readonly proof: string;
}

/** The facts of one report lie together: they are written, replaced and mostly read together. */
export const packFacts = (facts: readonly ProvenFact[]): Uint8Array => pack(facts);

export const unpackFacts = (body: Uint8Array): readonly ProvenFact[] => unpack<readonly ProvenFact[]>(body);
