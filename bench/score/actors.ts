import type { Actor, Reading } from "#model/reading.ts";
import type { Gold, GoldActor } from "./gold.ts";
import { nameKey } from "./overlap.ts";
import { pairUp } from "./pairing.ts";
import { type Compared, countPairs } from "./tally.ts";
import { textAt } from "./text-at.ts";

/** Who of ours is who of gold's, and questions about gold's actors. */
export interface Cast {
  /** Gold's key of one of our actors; our own id where gold has no such actor. */
  readonly goldId: (ours: string) => string;
  /** The side of one of gold's actors; itself where it has none. */
  readonly side: (id: string) => string;
  readonly isPerson: (id: string) => boolean;
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly keys: ReadonlySet<string>;
  readonly shown: string;
}

const goldNamed = (id: string, actor: GoldActor): Named => ({ id, kind: actor.kind, keys: new Set(actor.names.map(nameKey)), shown: actor.names[0] ?? id });

const ourNamed = (actor: Actor, text: string): Named => ({
  id: actor.id,
  kind: actor.kind,
  keys: new Set([...Object.values(actor.names), ...actor.mentions.map((span) => textAt(text, span))].map(nameKey)),
  shown: actor.names["ar"] ?? Object.values(actor.names)[0] ?? actor.id,
});

const sharedNames = (a: Named, b: Named): number => [...a.keys].filter((key) => b.keys.has(key)).length;
/** Unnamed sources and the author are compared through what they say, not as actors. */
const isScored = (actor: Named): boolean => actor.kind !== "unnamed" && actor.kind !== "author";

/** Matches actors by name: one gold name is one of our names or mentions. */
export function compareActors(gold: Gold, reading: Reading): Compared & { readonly cast: Cast } {
  const theirs = Object.entries(gold.actors).map(([id, actor]) => goldNamed(id, actor));
  const ours = reading.actors.map((actor) => ourNamed(actor, reading.text));
  const pairing = pairUp(theirs, ours, sharedNames);
  const goldIds = new Map(pairing.pairs.map(([g, o]) => [o.id, g.id]));
  // A second actor of ours for one of gold's is no invention, and its facts count.
  for (const actor of ours) {
    const twin = goldIds.has(actor.id) ? undefined : theirs.find((g) => sharedNames(g, actor) > 0);
    if (twin !== undefined) goldIds.set(actor.id, twin.id);
  }
  for (const id of ["author", ...ours.filter((a) => a.kind === "author").map((a) => a.id)]) goldIds.set(id, "author");
  const scored = {
    pairs: pairing.pairs.filter(([g]) => isScored(g)),
    missed: pairing.missed.filter(isScored),
    invented: pairing.invented.filter((o) => isScored(o) && !goldIds.has(o.id)),
  };
  const cast: Cast = {
    goldId: (id) => goldIds.get(id) ?? id,
    side: (id) => gold.actors[id]?.side ?? id,
    isPerson: (id) => gold.actors[id]?.kind === "person",
  };
  return {
    ...countPairs(
      "actors",
      scored,
      (g) => g.shown,
      (o) => o.shown,
    ),
    cast,
  };
}
