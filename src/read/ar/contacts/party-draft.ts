import type { Role } from "#model/reading.ts";
import type { TokenRange } from "../token-range.ts";
import type { Group } from "./group.ts";

/** The parties of a contact while its clause is read. */
export class PartyDraft {
  readonly parties = new Map<string, Role>();
  /** Standing of those who take part by office or as a delegation. */
  readonly ranks: (string | null)[] = [];
  initiator: string | null = null;
  /** The words that name who begins; null where nobody is told to. */
  begunBy: TokenRange | null = null;
  /** Token range of the clause so far. */
  first: number;
  end: number;

  constructor(at: number) {
    this.first = at;
    this.end = at + 1;
  }

  add(actor: string, role: Role): void {
    if (!this.parties.has(actor)) this.parties.set(actor, role);
  }

  /** Notes who begins the contact, and the words that tell it. */
  begin(actor: string | null, words: TokenRange | null): void {
    this.initiator = actor;
    this.begunBy = actor === null ? null : words;
  }

  /** Takes a group in as parties; it becomes part of the clause. */
  take(group: Group, role: Role): void {
    for (const id of group.actors) this.add(id, role);
    for (const r of group.references) if (r.many || r.mention.kind === "title") this.ranks.push(r.delegation ? "delegation" : r.rank);
    this.first = Math.min(this.first, group.first);
    this.end = Math.max(this.end, group.end);
  }

  get list(): readonly { readonly actor: string; readonly role: Role }[] {
    return [...this.parties].map(([actor, role]) => ({ actor, role }));
  }
}
