import type { Cue } from "#knowledge/cues.ts";
import type { PhraseHit } from "./phrase-finder.ts";
import { partitionPoint } from "../partition-point.ts";

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

/** The places in [first, end) where a cue begins. */
export function hitsWithin(hits: CueHits, cue: Cue, first: number, end: number): readonly PhraseHit<Cue>[] {
  const all = hitsOf(hits, cue);
  const low = partitionPoint(all, (hit) => hit.first < first);
  let behind = low;
  while (behind < all.length && (all[behind] as PhraseHit<Cue>).first < end) behind++;
  return behind === low ? NONE : all.slice(low, behind);
}
