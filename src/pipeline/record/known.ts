import type { Base } from "#knowledge/base.ts";
import { makeLocatePlace } from "#knowledge/place-finder.ts";
import type { ActorKind } from "#model/reading.ts";
import { UNNAMED_SOURCES } from "#model/unnamed-sources.ts";
import type { AccountParticipant } from "#model/record/account.ts";
import type { Decision } from "#model/record/decision.ts";
import type { NamedActor } from "#model/record/named-actor.ts";
import { namedActors } from "#record/decisions/named-actors.ts";
import type { Known } from "#record/findings/neighbourhood.ts";

/** Tells the side and kind of an actor that a decision names. */
export type SideOf = (actor: string) => Pick<AccountParticipant, "side" | "kind">;

/** What the record asks of the base, and of the ledger where the base knows nobody. */
export interface RecordKnowledge extends Known {
  readonly sideOf: SideOf;
  /** Whom analysts named, by their ids. */
  readonly named: ReadonlyMap<string, NamedActor>;
}

/** The kinds of those who have no name: the classes of unnamed source, and the writer. */
const NAMELESS: ReadonlyMap<string, ActorKind> = new Map([...UNNAMED_SOURCES.map((id) => [id, "unnamed"] as const), ["author", "author"]]);

/** What the record asks of this base and of these active decisions of the ledger; an actor whom neither knows is its own side. */
export function knowledgeOf(base: Base, decisions: readonly Decision[]): RecordKnowledge {
  const named = new Map(namedActors(decisions).map((actor) => [actor.id, actor]));
  const sideOf: SideOf = (actor) => {
    const known = base.entities.get(actor) ?? named.get(actor);
    return { side: known?.side ?? actor, kind: known?.kind ?? NAMELESS.get(actor) ?? "organ" };
  };
  return { base, locate: makeLocatePlace(base), sideOf, named };
}
