import type { Account } from "#model/record/account.ts";
import { windowOf } from "./attach.ts";
import { coreSides, pairsOf } from "./core-sides.ts";
import { type Family, familyOf } from "./family.ts";
import { certainDay, toldDate } from "./told-days.ts";

/** Where an account is looked for when others of the same event are sought. */
export interface Placed {
  /** `anchored`: one certain day is told, which is `from` and `to`; `floating`: it is not, and they enclose the days on which the event may have been. */
  readonly tier: "anchored" | "floating";
  readonly family: Family;
  /** Every two sides that take part; see `pairsOf`. */
  readonly pairs: readonly string[];
  /** Day numbers. */
  readonly from: number;
  readonly to: number;
}

/** The place of what has neither a told date nor a day of publication: a day on which nothing happened. */
const NOWHERE: readonly [number, number] = [-1_000_000, -1_000_000];

/** Whether a place is that of what has no day at all, which is near nothing. */
export const isNowhere = ({ to }: Pick<Placed, "to">): boolean => to === NOWHERE[1];

/** The place of an account; depends on nothing but the account. */
export function placeAccount(account: Account): Placed {
  const day = certainDay(toldDate(account));
  const [from, to] = day === null ? (windowOf(account) ?? NOWHERE) : [day, day];
  return { tier: day === null ? "floating" : "anchored", family: familyOf(account.kind), pairs: pairsOf(coreSides(account.participants)), from, to };
}
