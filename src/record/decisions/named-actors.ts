import { idOfName } from "#knowledge/new-actor-id.ts";
import type { Decision } from "#model/record/decision.ts";
import type { NamedActor, NewActor } from "#model/record/named-actor.ts";

/** The id by which somebody is named whom an analyst names: that of his Arabic name, as a report would give it; of his English one where he has no other. */
export const idOfNewActor = ({ names: { ar, en } }: NewActor): string => idOfName(ar ?? en ?? "");

/** His names by language tag. */
export const namesOfNewActor = ({ names: { ar, en } }: NewActor): NamedActor["names"] => ({
  ...(ar === undefined ? {} : { ar }),
  ...(en === undefined ? {} : { en }),
});

/** Those whom analysts named, by the active decisions of the ledger, in its order. */
export const namedActors = (decisions: readonly Decision[]): readonly NamedActor[] =>
  decisions.flatMap(({ action }) => {
    if (action.type !== "add-actor" || action.id === undefined) return [];
    const { id, actor } = action;
    return [{ id, kind: actor.kind, side: actor.side, names: namesOfNewActor(actor) }];
  });
