import type { Entity } from "#knowledge/entity.ts";
import type { DocumentActors } from "./document-actors.ts";

const KINGDOMS = ["saudi_arabia", "morocco", "jordan", "bahrain"];

/** The kingdom that «المملكة» stands for: whose persons and organs the text names most; null where two are level. */
export function kingdomOf(actors: DocumentActors): Entity | null {
  const counts = KINGDOMS.map((id) => {
    let count = 0;
    for (const actor of actors.byId.values()) if (actor.side === id || actor.id === id) count += actor.mentions.length;
    return { id, count };
  }).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count === 0 || first.count === second?.count) return null;
  return actors.base.entities.get(first.id) ?? null;
}
