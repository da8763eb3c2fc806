import type { NamedActor } from "#model/record/named-actor.ts";

/** Why an actor is not as a decision needs him: `known`, where he is to be named anew; `in-use`, where other decisions name him whose naming is to be taken back; `no-side`, where another is to act for him. */
export type Unfit = "known" | "in-use" | "no-side";

/** An actor is not as a decision needs him. */
export class ActorUnfit extends Error {
  override readonly name = "ActorUnfit";
  readonly unfit: Unfit;
  readonly actor: Pick<NamedActor, "id" | "names">;
  /** The numbers of the decisions that name him; empty but for `in-use`. */
  readonly decisions: readonly number[];
  constructor(unfit: Unfit, actor: Pick<NamedActor, "id" | "names">, decisions: readonly number[] = []) {
    super(`pipeline: cannot decide: actor ${unfit}: ${actor.id}`);
    this.unfit = unfit;
    this.actor = actor;
    this.decisions = decisions;
  }
}
