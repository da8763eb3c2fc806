import type { Actor, Reading } from "#model/reading.ts";

/** The side of every actor of a Reading: the state, organisation or group acted for; an actor that acts for none is its own. */
export function sidesOf(actors: Reading["actors"]): (actor: string) => string {
  const byId = new Map<string, Actor>(actors.map((a) => [a.id, a]));
  return (actor) => byId.get(actor)?.side ?? actor;
}
