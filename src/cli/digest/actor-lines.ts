import type { Actor } from "#model/reading.ts";
import { few } from "./few.ts";
import { INDENT } from "./indent.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { View } from "./view.ts";

/** So many of one side are named. */
const MOST = 12;

/** Who is named beside the writer, a line for each side; those of no side last. Sides stand in the order in which the text first names one of theirs. */
export function actorLines({ reading, names, page, isWriter }: View): readonly string[] {
  const { say, paint } = page;
  const actors = reading.actors.filter(({ id }) => !isWriter(id));
  const first = (actor: Actor): number => actor.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  const ids = new Set(actors.map((actor) => actor.id));
  const sides = new Map<string | null, Actor[]>();
  for (const actor of [...actors].sort((a, b) => first(a) - first(b))) {
    // A state or group that others act for heads its own line, also where no side is given for it.
    const heads = actors.some((other) => other.side === actor.id);
    const side = actor.side ?? (heads && ids.has(actor.id) ? actor.id : null);
    sides.set(side, [...(sides.get(side) ?? []), actor]);
  }
  return [...sides]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([side, members]) => {
      const others = members.filter((actor) => actor.id !== side).map((actor) => names.name(actor.id));
      const label = side === null ? say("named.without-side") : names.name(side);
      const { shown, rest } = few(others, MOST, page);
      const more = rest.length === 0 ? "" : ` ${paint.faint(say("more", { n: rest.length }))}`;
      return others.length === 0 ? `${INDENT}${label}` : `${INDENT}${paint.faint(`${label}:`)} ${listWords(shown, say)}${more}`;
    });
}
