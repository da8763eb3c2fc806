import { holdsAt } from "#knowledge/tenure.ts";
import type { DocumentActor, DocumentActors } from "./document-actors.ts";
import type { Mention, TitleUse } from "./mention.ts";
import { OfficeHolders } from "./office-holders.ts";
import type { Reference } from "./reference.ts";

/** Tells whom titles without a name mean, phrase by phrase through a report. */
export class TitleHolders {
  readonly #actors: DocumentActors;
  readonly #holders: OfficeHolders;
  /** When each actor was told last; of one phrase the first actor counts as the later. */
  readonly #told = new Map<string, number>();
  #turn = 0;

  constructor(actors: DocumentActors) {
    this.#actors = actors;
    this.#holders = new OfficeHolders(actors);
  }

  /** Takes note of whom the next phrase of the text stands for. */
  note(ids: readonly string[]): void {
    for (let i = ids.length - 1; i >= 0; i--) this.#told.set(ids[i] as string, ++this.#turn);
  }

  /** The persons of the report who hold the office that the title names; else the state or organisation whose office it is. `before`: the phrases before it. */
  of(mention: Mention, before: readonly Reference[]): readonly string[] {
    const use = mention.titles.find((t) => t.office !== null || t.counterpart) ?? mention.titles[0];
    if (use === undefined) return [];
    if (use.many) return this.#body(use, mention.first);
    const holders = this.#holders.of(use);
    if (holders.length === 0) return this.#body(use, mention.first);
    const equals = use.counterpart ? this.#equals(holders, use, before) : holders;
    return equals.length === 0 ? this.#body(use, mention.first) : [this.#toldLast(equals).id];
  }

  /** A state that takes part by an office-holder whom the report does not name is an actor of it, though it may have no mention by name. */
  #body({ body, many }: TitleUse, token: number): readonly string[] {
    if (body === null) return [];
    if (many && this.#actors.byId.has(body)) return [body];
    const entity = this.#actors.base.entities.get(body);
    if (entity === undefined) return [];
    this.#actors.known(entity, token);
    return [body];
  }

  /** «نظيرها التركي» of a foreign minister is the foreign minister there, and nobody else whose office is known. */
  #equals(holders: readonly DocumentActor[], use: TitleUse, before: readonly Reference[]): readonly DocumentActor[] {
    const like = before.findLast((r) => {
      const actor = r.actors.length === 1 ? this.#actors.byId.get(r.actors[0] as string) : undefined;
      return (
        actor !== undefined && !r.inner && (actor.kind === "person" ? actor.side !== use.body : !r.many && r.mention.kind === "title" && actor.id !== use.body)
      );
    });
    if (like === undefined) return holders;
    const told = like.mention.titles.flatMap((t) => (t.office === null ? [] : [t.office.id]));
    const offices = told.length > 0 ? told : this.#offices(this.#actors.byId.get(like.actors[0] as string));
    if (offices.length === 0) return holders;
    const equal = holders.filter((h) => this.#offices(h).some((o) => offices.includes(o)));
    return equal.length > 0 ? equal : holders.filter((h) => this.#offices(h).length === 0);
  }

  /** The offices of a person as the report tells them, else those of the base on the report's day. */
  #offices(actor: DocumentActor | undefined): readonly string[] {
    if (actor === undefined) return [];
    if (actor.offices.length > 0) return actor.offices.map((o) => o.office);
    return (actor.entity?.tenures ?? []).filter((t) => holdsAt(t, this.#actors.day)).map((t) => t.office);
  }

  /** Whom of them the text told last before; where nobody, who is told first. */
  #toldLast(holders: readonly DocumentActor[]): DocumentActor {
    let [last] = holders as [DocumentActor];
    let [first] = holders as [DocumentActor];
    for (const holder of holders) {
      if ((this.#told.get(holder.id) ?? 0) > (this.#told.get(last.id) ?? 0)) last = holder;
      if (holder.firstToken < first.firstToken) first = holder;
    }
    return this.#told.has(last.id) ? last : first;
  }
}
