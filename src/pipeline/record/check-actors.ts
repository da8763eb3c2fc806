import { bearersOf, plainName } from "#knowledge/bearers-of.ts";
import type { Base } from "#knowledge/base.ts";
import { canBeSide } from "#model/can-be-side.ts";
import type { Action } from "#model/record/decision.ts";
import type { NamedActor, NewActor } from "#model/record/named-actor.ts";
import { NAMELESS } from "#model/unnamed-sources.ts";
import { actorsOf } from "#record/decisions/actors-of.ts";
import { idOfNewActor, namesOfNewActor } from "#record/decisions/named-actors.ts";
import type { Store } from "#store/store.ts";
import { ActorUnfit } from "./actor-unfit.ts";
import { NothingThere } from "./nothing-there.ts";

/** Whom an action names must be known; whom it names anew must not, and the side that he acts for must be one. Throws `NothingThere` and `ActorUnfit`. */
export async function checkActors(action: Action, store: Store, base: Base): Promise<void> {
  const strange = actorsOf(action).filter((id) => !base.entities.has(id) && !NAMELESS.includes(id));
  const told = new Map((strange.length === 0 ? [] : await store.actors(strange)).map((actor) => [actor.id, actor]));
  const unknown = strange.find((id) => !told.has(id));
  if (unknown !== undefined) throw new NothingThere(action.type, "actor", unknown);
  if (action.type !== "add-actor") return;
  const { side } = action.actor;
  if (side !== null) {
    const actor = told.get(side) ?? ofBase(side, base);
    if (actor === null || !canBeSide(actor)) throw new ActorUnfit("no-side", actor ?? { id: side, names: {} });
  }
  const bearer = await bearerOf(action.actor, store, base);
  if (bearer !== null) throw new ActorUnfit("known", bearer);
}

function ofBase(id: string, { entities }: Base): NamedActor | null {
  const known = entities.get(id);
  return known === undefined ? null : { id, kind: known.kind, side: known.side, names: { ar: known.ar, en: known.en } };
}

/** Who is called so already: in the base by one of the names, in a report by the same words, or as an analyst named somebody else; null where nobody is. */
async function bearerOf(actor: NewActor, store: Store, base: Base): Promise<NamedActor | null> {
  const names = Object.values(namesOfNewActor(actor));
  const [known] = names.flatMap((name) => bearersOf(name, base));
  if (known !== undefined) return ofBase(known.id, base);
  const [told] = await store.actors([idOfNewActor(actor)]);
  if (told !== undefined) return told;
  const plain = new Set(names.map(plainName));
  return (await store.namedActors()).find((other) => Object.values(other.names).some((name) => plain.has(plainName(name)))) ?? null;
}
