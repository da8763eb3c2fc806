import type { Account, Stance } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { NAMELESS } from "#model/unnamed-sources.ts";
import type { Base } from "#knowledge/base.ts";
import { publishedDay } from "../published-day.ts";

/** A stance as one account tells it. */
export interface ToldStance {
  readonly side: string;
  readonly actor: string;
  readonly stance: Stance;
  readonly account: Account;
  /** Index in the account's confirmations. */
  readonly at: number;
}

const NEVER = Number.NEGATIVE_INFINITY;
const toldOn = ({ account }: ToldStance): number => publishedDay(account) ?? NEVER;

/**
 * Where each side stands on a contact: what it last said, by the day of publication. A side that confirms what it would not confirm that morning confirms it. Media and unnamed sources are
 * no side. Needs the accounts of the contact.
 */
export function lastStances({ accounts }: RecordContact, base: Base): ReadonlyMap<string, readonly ToldStance[]> {
  const bySide = new Map<string, ToldStance[]>();
  for (const account of accounts)
    account.confirmation.forEach(({ actor, side, stance }, at) => {
      if (NAMELESS.includes(actor) || NAMELESS.includes(side) || base.entities.get(actor)?.media === true) return;
      const told = { side, actor, stance, account, at };
      const known = bySide.get(side);
      if (known === undefined) bySide.set(side, [told]);
      else known.push(told);
    });
  const last = new Map<string, readonly ToldStance[]>();
  for (const [side, told] of bySide) {
    const day = Math.max(...told.map(toldOn));
    const then = told.filter((t) => toldOn(t) === day);
    last.set(side, then.some((t) => t.stance === "confirms") ? then.filter((t) => t.stance !== "declines") : then);
  }
  return last;
}

/** true where a side that takes part denies the contact or will not confirm it. */
export function isUnconfirmed(contact: RecordContact, base: Base): boolean {
  const last = lastStances(contact, base);
  return contact.sides.some((side) => last.get(side)?.some((t) => t.stance !== "confirms") === true);
}
