import { plainName } from "#knowledge/bearers-of.ts";
import type { Place } from "#store/paging/cursor.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import type { ActorLine } from "../contract/actors.ts";
import type { Desk } from "../desk.ts";
import type { Snapshot } from "../index/snapshot.ts";
import { namesOf } from "./names-of.ts";
import { comparePlaces } from "./page-in-order.ts";

/** Actors whose names have all words of `q`, or begin with them; all on record where nothing is asked, nobody where it has no word. Who is called just so comes first, then those in most contacts. */
export async function actorLines(q: string | undefined, desk: Desk, { byActor }: Snapshot): Promise<readonly ActorLine[]> {
  const named = (await desk.store.namedActors()).map(({ id }) => id);
  const ids = q === undefined ? byActor.keys() : new Set([...byActor.keys(), ...desk.base.entities.keys(), ...named]);
  const names = await namesOf(ids, desk);
  const words = q === undefined ? [] : wordsOf(q);
  return Object.entries(names)
    .map(([id, name]) => ({ id, ...name, contacts: byActor.get(id) ?? 0 }))
    .filter(({ id, ar, en }) => q === undefined || id === q || (words.length > 0 && hasAll([...wordsOf(ar), ...wordsOf(en)], words)))
    .map((line) => ({ line, place: placeOfActor(line, q) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ line }) => line);
}

/** Where an actor stands among those whom `q` finds. */
export const placeOfActor = (line: ActorLine, q: string | undefined): Place => [isNamed(line, q) ? 0 : 1, -line.contacts, line.id];

/** Whether somebody is called just so, in either language. */
const isNamed = ({ ar, en }: ActorLine, q: string | undefined): boolean =>
  q !== undefined && [ar, en].some((name) => wordsOf(name).join(" ") === wordsOf(q).join(" "));

/** Every word that is asked for begins one of the name's. */
const hasAll = (name: readonly string[], asked: readonly string[]): boolean => asked.every((word) => name.some((part) => part.startsWith(word)));

/** Words as they are compared: Arabic folded, Latin in small letters without accents. */
const wordsOf = (text: string): readonly string[] =>
  plainName(foldPhrase(text))
    .split(" ")
    .filter((word) => word !== "");
