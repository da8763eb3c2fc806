import type { Reading } from "#model/reading.ts";
import type { NamedActor } from "#model/record/named-actor.ts";

/** A reading whose actors are of the kind and side that analysts gave to those whom they named: what a report tells of somebody is filed by that. */
export function asNamed<T extends Pick<Reading, "actors">>(reading: T, named: ReadonlyMap<string, NamedActor>): T {
  if (!reading.actors.some(({ id }) => named.has(id))) return reading;
  const actors = reading.actors.map((actor) => {
    const known = named.get(actor.id);
    return known === undefined ? actor : { ...actor, kind: known.kind, side: known.side };
  });
  return { ...reading, actors };
}
