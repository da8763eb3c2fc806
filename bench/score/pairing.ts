/** Gold facts beside ours: the pairs, what was missed and what was invented. */
export interface Pairing<G, O> {
  readonly pairs: readonly (readonly [G, O])[];
  readonly missed: readonly G[];
  readonly invented: readonly O[];
}

/** One-to-one pairs, the heaviest first, the earlier first among equals; a weight of 0 makes no pair. */
export function pairUp<G, O>(gold: readonly G[], ours: readonly O[], weigh: (g: G, o: O) => number): Pairing<G, O> {
  const candidates = gold.flatMap((g, i) => ours.map((o, j) => ({ i, j, weight: weigh(g, o) }))).filter((c) => c.weight > 0);
  const freeGold = new Set(gold.keys());
  const freeOurs = new Set(ours.keys());
  const pairs: (readonly [G, O])[] = [];
  for (const { i, j } of candidates.sort((a, b) => b.weight - a.weight)) {
    if (!freeGold.has(i) || !freeOurs.has(j)) continue;
    freeGold.delete(i);
    freeOurs.delete(j);
    pairs.push([gold[i] as G, ours[j] as O]);
  }
  return { pairs, missed: [...freeGold].map((i) => gold[i] as G), invented: [...freeOurs].map((j) => ours[j] as O) };
}
