import type { Joins } from "./joins.ts";

/** The accounts that are rejected, parted or merged otherwise by the one than by the other. */
export function changedJoins(a: Joins, b: Joins): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const id of a.rejected.symmetricDifference(b.rejected)) changed.add(id);
  for (const id of new Set([...a.parted.keys(), ...b.parted.keys()])) if (a.parted.get(id) !== b.parted.get(id)) changed.add(id);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const there = new Set(other.merged.map((pair) => pair.join(" ")));
    for (const pair of one.merged) if (!there.has(pair.join(" "))) for (const id of pair) changed.add(id);
  }
  return changed;
}
