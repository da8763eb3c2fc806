import type { Base } from "#knowledge/base.ts";
import { makeLocatePlace } from "#knowledge/place-finder.ts";
import type { ActorKind } from "#model/reading.ts";
import { UNNAMED_SOURCES } from "#model/unnamed-sources.ts";
import type { AccountParticipant } from "#model/record/account.ts";
import type { Known } from "#record/findings/neighbourhood.ts";

/** Tells the side and kind of an actor that a decision names. */
export type SideOf = (actor: string) => Pick<AccountParticipant, "side" | "kind">;

/** What the record asks of the base. */
export interface RecordKnowledge extends Known {
  readonly sideOf: SideOf;
}

/** The kinds of those who have no name: the classes of unnamed source, and the writer. */
const NAMELESS: ReadonlyMap<string, ActorKind> = new Map([...UNNAMED_SOURCES.map((id) => [id, "unnamed"] as const), ["author", "author"]]);

/** What the record asks of this base; an actor that it does not know is its own side. */
export function knowledgeOf(base: Base): RecordKnowledge {
  const sideOf: SideOf = (actor) => {
    const known = base.entities.get(actor);
    return { side: known?.side ?? actor, kind: known?.kind ?? NAMELESS.get(actor) ?? "organ" };
  };
  return { base, locate: makeLocatePlace(base), sideOf };
}
