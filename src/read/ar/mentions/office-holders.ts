import { holdsAt } from "#knowledge/tenure.ts";
import type { DocumentActor, DocumentActors } from "./document-actors.ts";
import type { TitleUse } from "./mention.ts";

/** The persons of a report by the offices that they hold. Made when all its persons are known. */
export class OfficeHolders {
  readonly #actors: DocumentActors;
  readonly #byOffice = new Map<string, DocumentActor[]>();
  readonly #bySide = new Map<string, DocumentActor[]>();
  readonly #found = new Map<string, readonly DocumentActor[]>();

  constructor(actors: DocumentActors) {
    this.#actors = actors;
    for (const actor of actors.byId.values()) {
      if (actor.kind !== "person") continue;
      if (actor.side !== null) listed(this.#bySide, actor.side).push(actor);
      for (const { office } of actor.offices) this.#list(actor, office);
      for (const { office } of actor.entity?.tenures ?? []) this.#list(actor, office);
    }
  }

  #list(actor: DocumentActor, office: string): void {
    const list = listed(this.#byOffice, office);
    // Persons come one by one: who is in the list already is its last.
    if (list.at(-1) !== actor) list.push(actor);
    if (office.endsWith("_minister")) this.#list(actor, "minister");
  }

  /** Who holds the office that the title names, in the order in which they became actors; for «نظيره», every person of its side. */
  of({ counterpart, office, body, when }: TitleUse): readonly DocumentActor[] {
    if (counterpart) return (body === null ? undefined : this.#bySide.get(body)) ?? [];
    if (office === null) return [];
    const former = when === "former";
    const key = `${office.id} ${body ?? ""}${former ? " former" : ""}`;
    let found = this.#found.get(key);
    if (found === undefined) {
      const known = this.#byOffice.get(office.id) ?? [];
      found = former ? known.filter((a) => this.#held(a, office.id, body)) : [];
      if (found.length === 0) found = known.filter((a) => this.#holds(a, office.id, body));
      this.#found.set(key, found);
    }
    return found;
  }

  /** «الرئيس السابق»: whom the text calls so, or who held the office before the report's day and holds it no more. */
  #held(actor: DocumentActor, office: string, body: string | null): boolean {
    const { day } = this.#actors;
    const ofBody = (held: string | null): boolean => body === null || held === body || (held === null && actor.side === body);
    if (actor.offices.some((o) => o.former && sameOffice(o.office, office) && ofBody(o.body))) return true;
    const own = (actor.entity?.tenures ?? []).filter((t) => sameOffice(t.office, office) && (body === null || t.body === body));
    return day !== null && own.some((t) => t.to !== null && t.to < day) && !own.some((t) => holdsAt(t, day));
  }

  #holds(actor: DocumentActor, office: string, body: string | null): boolean {
    const ofBody = (held: string | null): boolean => body === null || held === body || (held === null && actor.side === body);
    if (actor.offices.some((o) => !o.former && sameOffice(o.office, office) && ofBody(o.body))) return true;
    return (actor.entity?.tenures ?? []).some((t) => sameOffice(t.office, office) && (body === null || t.body === body) && holdsAt(t, this.#actors.day));
  }
}

function listed(lists: Map<string, DocumentActor[]>, key: string): DocumentActor[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

/** «الوزير» may be any minister, «الملك» and «العاهل» are one. */
const sameOffice = (held: string, said: string): boolean => held === said || (said === "minister" && held.endsWith("_minister"));
