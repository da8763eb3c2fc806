import type { Contact, Span, Statement } from "#model/reading.ts";
import type { ToldContext } from "../cues/told-context.ts";

/** What a side says of a contact's happening; or, without a stance, a statement about it. */
export interface Stance {
  readonly contact: string;
  readonly actor: string;
  readonly stance: Contact["confirmation"][number]["stance"] | null;
  /** Index of the statement that says it; null where the report tells it. */
  readonly statement: number | null;
  /** The words that tell it. */
  readonly span: Span;
}

/** A statement with its frame, from the first of its words to the last. */
export const wholeOf = ({ evidence }: Statement): Span => ({ start: Math.min(...evidence.map((e) => e.start)), end: Math.max(...evidence.map((e) => e.end)) });

/** A rule for stances. `about` is what the rules before it found: contact by index of the statement. */
export type StanceRule = (context: ToldContext, about: ReadonlyMap<number, string>) => readonly Stance[];

/** Whether an actor takes part in a contact or acts for a side of it. The media of a state do not speak for it, nor does anyone without a name. */
export function isOfContact(context: ToldContext, id: string, contact: Contact): boolean {
  const actor = context.actors.byId.get(id);
  if (actor?.entity?.media === true || actor?.kind === "unnamed") return false;
  const side = actor?.side ?? id;
  return contact.participants.some((p) => p.actor === id || p.actor === side || (context.actors.byId.get(p.actor)?.side ?? p.actor) === side);
}
