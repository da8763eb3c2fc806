import { isUnnamedSource } from "#model/unnamed-sources.ts";
import type { Actor } from "#model/reading.ts";
import type { Page } from "./page.ts";
import { isolated } from "#text/wording/safe-text.ts";

/** Names of actors for one report: by id, from the report first, then from the base, else the id in plain words. */
export class ActorNames {
  readonly #page: Page;
  readonly #actors: ReadonlyMap<string, Actor>;

  constructor(page: Page, actors: readonly Actor[]) {
    this.#page = page;
    this.#actors = new Map(actors.map((actor) => [actor.id, actor]));
  }

  /** The name on its own. */
  name(id: string): string {
    const { say, namesOf } = this.#page;
    const actor = this.#actors.get(id);
    if ((actor?.kind ?? id) === "author") return say("actor.author");
    if ((actor?.kind ?? "unnamed") === "unnamed" && isUnnamedSource(id)) return say(`unnamed.${id}`);
    const names = actor?.names ?? namesOf(id) ?? {};
    const base = namesOf(id) ?? {};
    return isolated(names[say.lang] ?? base[say.lang] ?? names["ar"] ?? names["en"] ?? id.replace(/^new:/, "").replaceAll("_", " "), say.lang);
  }

  /** The side of an actor where it is somebody else; null where the actor acts for itself or for nobody known. */
  side(id: string): string | null {
    const side = this.#actors.get(id)?.side ?? null;
    return side === null || side === id ? null : this.name(side);
  }

  /** "Vladimir Putin (Russia)". */
  nameWithSide(id: string, more: readonly string[] = []): string {
    const notes = [this.side(id), ...more].filter((note) => note !== null);
    return notes.length === 0 ? this.name(id) : `${this.name(id)} (${notes.join(this.#page.say("list.comma"))})`;
  }
}
