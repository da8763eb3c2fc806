import type { Entity } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { DocumentActor, DocumentActors } from "./document-actors.ts";
import type { Mention } from "./mention.ts";

/** How far back, in tokens, a phrase still says of which state a bare organ is. */
const REACH = 60;

interface Evidence {
  readonly token: number;
  readonly side: string;
}

/** Of which states the text speaks, phrase by phrase, in text order. */
export function sidesTold(actors: DocumentActors, mentions: readonly Mention[], ids: ReadonlyMap<Mention, readonly string[]>): readonly Evidence[] {
  const told: Evidence[] = [];
  for (const [mention, of] of ids)
    for (const id of of) {
      const side = stateOf(actors, actors.byId.get(id));
      if (side !== null) told.push({ token: mention.first, side });
    }
  // «الرئيس التركي» without a name: the office is that state's.
  for (const { kind, titles, first } of mentions) {
    const side = kind === "title" ? (titles[0]?.body ?? null) : null;
    if (side !== null && actors.base.entities.get(side)?.kind === "state") told.push({ token: first, side });
  }
  return told.sort((a, b) => a.token - b.token);
}

function stateOf(actors: DocumentActors, actor: DocumentActor | undefined): string | null {
  if (actor === undefined) return null;
  const id = actor.kind === "state" ? actor.id : actor.side;
  return id !== null && actors.base.entities.get(id)?.kind === "state" ? id : null;
}

/** The states that the bare organs of a text are of. */
export class Homes {
  readonly #told: readonly Evidence[];
  /** The state told most, the first of equals; null where the text names none. */
  readonly #most: string | null = null;

  /** `told`: in text order. */
  constructor(told: readonly Evidence[]) {
    this.#told = told;
    const counts = new Map<string, number>();
    for (const { side } of told) counts.set(side, (counts.get(side) ?? 0) + 1);
    for (const [side, count] of counts) if (this.#most === null || count > (counts.get(this.#most) as number)) this.#most = side;
  }

  /** The state that a bare organ at `token` is of: the one told last before it, if near; else the one told most; null where the text names none. */
  at(token: number): string | null {
    let from = 0;
    let to = this.#told.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#told[middle] as Evidence).token < token) from = middle + 1;
      else to = middle;
    }
    const last = this.#told[from - 1];
    return last !== undefined && token - last.token <= REACH ? last.side : this.#most;
  }
}

/** The organ of `side` that the base knows by the words of the mention, with the state's adjective («البرلمان» of Iraq is «البرلمان العراقي») or as a short name; null where it knows none. */
export function knownOrgan(actors: DocumentActors, tokens: Tokens<ReaderWord>, mention: Mention, side: string | null): Entity | null {
  const { base } = actors;
  let node = base.names;
  for (let i = mention.first; i < mention.nameEnd; i++) {
    const word = tokens.words[i] as ReaderWord;
    const key = i === mention.first ? bare(word, mention) : word.key;
    const next = node.next.get(key);
    if (next === undefined) return null;
    node = next;
  }
  // «المجلس الثوري» where the text tells of Fatah.
  const short = node.values.find(
    (v) =>
      v.use === "short" &&
      v.entity?.kind === "organ" &&
      v.entity.side !== null &&
      (v.entity.side === side || (actors.byId.has(v.entity.side) && base.entities.get(v.entity.side)?.kind !== "state")),
  );
  if (short !== undefined) return short.entity;
  for (const [key, next] of node.next) {
    if (side === null) break;
    if (!key.startsWith("ال")) continue;
    if (base.nisbas.get(key.slice(2))?.[0]?.state !== side) continue;
    const entity = next.values.find((v) => v.use === "full" && v.entity?.kind === "organ")?.entity;
    if (entity != null) return entity;
  }
  return null;
}

const bare = (word: ReaderWord, mention: Mention): string => {
  const split = word.splits.find((s) => s.conjunction === mention.conjunction && s.particle === mention.particle && s.pronoun === "");
  return split === undefined ? word.key : split.form;
};
