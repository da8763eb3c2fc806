import type { Base } from "#knowledge/base.ts";
import type { Entity, Rank } from "#knowledge/entity.ts";
import type { ActorKind, Span } from "#model/reading.ts";
import { holdsAt } from "#knowledge/tenure.ts";

/** An actor of one report while it is read. */
export interface DocumentActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly entity: Entity | null;
  names: Record<string, string>;
  side: string | null;
  readonly mentions: Span[];
  /** Office and body as the report tells them. */
  readonly offices: { readonly office: string; readonly body: string | null; readonly rank: Rank; readonly former: boolean }[];
  /** Folded words of its fullest name. */
  words: readonly string[];
  firstToken: number;
}

const ORDER: readonly Rank[] = ["leader", "minister", "security", "envoy", "official"];

/** The actors of one report, known by id and by short name. */
export class DocumentActors {
  readonly byId = new Map<string, DocumentActor>();
  /** Persons by each short form that the report's full names yield. */
  readonly byShort = new Map<string, DocumentActor>();
  /** Persons of whom a name with بن was learnt, by its first word. */
  readonly #chained = new Map<string, Set<DocumentActor>>();
  readonly base: Base;
  readonly day: string | null;

  constructor(base: Base, day: string | null) {
    this.base = base;
    this.day = day;
  }

  known(entity: Entity, token: number): DocumentActor {
    const known = this.byId.get(entity.id);
    if (known !== undefined) return known;
    const made: DocumentActor = {
      id: entity.id,
      kind: entity.kind,
      entity,
      names: entity.ar === "" ? { en: entity.en } : { ar: entity.ar, en: entity.en },
      side: this.#sideOf(entity),
      mentions: [],
      offices: [],
      words: [],
      firstToken: token,
    };
    this.byId.set(entity.id, made);
    return made;
  }

  /** Who heads an organisation or is its envoy at the report's day is of its side, not of his state's. */
  #sideOf(entity: Entity): string | null {
    if (entity.kind !== "person" || this.day === null) return entity.side;
    const office = entity.tenures.find((o) => o.body !== entity.side && holdsAt(o, this.day) && this.base.entities.get(o.body)?.kind === "organisation");
    return office?.body ?? entity.side;
  }

  made(id: string, kind: ActorKind, names: Record<string, string>, side: string | null, token: number): DocumentActor {
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    const made: DocumentActor = { id, kind, entity: null, names, side, mentions: [], offices: [], words: [], firstToken: token };
    this.byId.set(id, made);
    return made;
  }

  /** Learns the forms by which the report may name a person again. */
  learn(actor: DocumentActor, words: readonly string[]): void {
    if (words.length <= actor.words.length) return;
    actor.words = words;
    const first = words[0] as string;
    if (words.includes("بن")) this.#chained.set(first, (this.#chained.get(first) ?? new Set()).add(actor));
    for (const short of shortForms(words)) if (!this.byShort.has(short)) this.byShort.set(short, actor);
  }

  /** «الشيخ تميم» after «تميم بن حمد آل ثاني»: of the persons whose name with بن begins with that word the first that became an actor. */
  chainedFrom(word: string): DocumentActor | null {
    const chained = [...(this.#chained.get(word) ?? [])].filter((a) => a.kind === "person" && a.words[0] === word && a.words.includes("بن"));
    if (chained.length < 2) return chained[0] ?? null;
    for (const actor of this.byId.values()) if (chained.includes(actor)) return actor;
    return null;
  }

  /** How high the actor stands: as the report says, else by the offices of the base on the report's day. */
  rank(id: string): Rank | null {
    const actor = this.byId.get(id);
    if (actor === undefined) return null;
    const told = actor.offices.filter((o) => !o.former).map((o) => o.rank);
    const held = (actor.entity?.tenures ?? []).filter((t) => holdsAt(t, this.day)).map((t) => this.base.offices.get(t.office)?.rank);
    const known = told.length > 0 ? told : held;
    return ORDER.find((rank) => known.includes(rank)) ?? null;
  }
}

/** «كيري» of «جون كيري», «ولد عبد العزيز» of «محمد ولد عبد العزيز»; none of a chain with بن, whose last word is another's name. */
export function shortForms(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.includes("بن") || words.includes("ال")) return [];
  const ould = words.indexOf("ولد");
  if (ould > 0) return [words.slice(ould).join(" ")];
  const last = words.at(-1) as string;
  if (words.length >= 2 && words.at(-2) === "عبد") return [words.slice(-2).join(" ")];
  // «عبد الجليل» of «مصطفى عبدالجليل»
  if (/^عبدال.{2}/.test(last)) return [last, `عبد ${last.slice(3)}`];
  return last.length >= 2 && !/^(الاول|الثاني|الثالث|الرابع|الخامس|السادس)$/.test(last) ? [last] : [];
}
