import type { Actor, Reading } from "#model/reading.ts";
import type { ActorNames } from "./actor-name.ts";
import { listWords } from "./list.ts";
import type { Page } from "./page.ts";

/** Who is named, a line for each side; those of no side last. Sides stand in the order in which the text first names one of theirs. */
export function actorLines({ actors }: Reading, names: ActorNames, { say, paint }: Page): readonly string[] {
  if (actors.length === 0) return [];
  const first = (actor: Actor): number => actor.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  const ids = new Set(actors.map((actor) => actor.id));
  const sides = new Map<string | null, Actor[]>();
  for (const actor of [...actors].sort((a, b) => first(a) - first(b))) {
    // A state or group that others act for heads its own line, also where no side is given for it.
    const heads = actors.some((other) => other.side === actor.id);
    const side = actor.side ?? (heads && ids.has(actor.id) ? actor.id : null);
    sides.set(side, [...(sides.get(side) ?? []), actor]);
  }
  const lines = [...sides]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([side, members]) => {
      const others = members.filter((actor) => actor.id !== side).map((actor) => names.name(actor.id));
      const label = side === null ? say("named.without-side") : names.name(side);
      return others.length === 0 ? `   ${label}` : `   ${paint.faint(`${label}:`)} ${listWords(others, say)}`;
    });
  return [paint.strong(say("named")), ...lines];
}
