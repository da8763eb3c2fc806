import type { Account } from "#model/record/account.ts";
import type { Base } from "#knowledge/base.ts";

/** The side that an actor acts for, by an account that he takes part in, else by the base; a state is its own. Null where unknown. */
export function sideOf(actor: string, account: Pick<Account, "participants">, base: Base): string | null {
  const side = account.participants.find((p) => p.actor === actor)?.side;
  if (side !== undefined) return side;
  if (account.participants.some((p) => p.side === actor)) return actor;
  const entity = base.entities.get(actor);
  return entity === undefined ? null : (entity.side ?? (entity.kind === "state" ? entity.id : null));
}
