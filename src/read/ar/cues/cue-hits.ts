import type { Cue } from "#knowledge/cues.ts";
import type { PhraseHit } from "./phrase-finder.ts";

/** The cues of a report by name, each list in text order. */
export type CueHits = ReadonlyMap<Cue, readonly PhraseHit<Cue>[]>;

const NONE: readonly PhraseHit<Cue>[] = [];

/** Sorts what was found by what it tells. */
export function cueHits(found: readonly PhraseHit<Cue>[]): CueHits {
  const hits = new Map<Cue, PhraseHit<Cue>[]>();
  for (const hit of found)
    for (const cue of hit.values) {
      const known = hits.get(cue);
      if (known === undefined) hits.set(cue, [hit]);
      else known.push(hit);
    }
  return hits;
}

/** The places where a cue stands. */
export const hitsOf = (hits: CueHits, cue: Cue): readonly PhraseHit<Cue>[] => hits.get(cue) ?? NONE;
