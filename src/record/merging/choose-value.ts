import type { Account, Attribute } from "#model/record/account.ts";
import type { Chosen, Reason } from "#model/record/contact.ts";

/** A value of one account, with what decides whether it is shown. */
interface Told<T> {
  readonly account: Account;
  readonly value: T;
  readonly reason: Reason;
}

/** A named official of a side that takes part, then a named source, then the outlet. */
const ORDER: readonly Reason[] = ["decision", "official", "source", "outlet"];

/** Who stands behind the value of an account: see `Reason`. */
function reasonOf(account: Account, attribute: Attribute, sides: readonly string[]): Reason {
  const { speaker = null, side = null } = account.sources[attribute] ?? {};
  if (speaker === null) return "outlet";
  return side !== null && sides.includes(side) ? "official" : "source";
}

/** How a kind of value is compared. */
export interface ValueKind<T> {
  readonly attribute: Attribute;
  readonly of: (account: Account) => T | null;
  /** true where both can be right. */
  readonly agree: (a: T, b: T) => boolean;
  /** The larger, the more the value says. */
  readonly exactness: (value: T) => number;
}

/** What choosing needs to know of a contact beside its accounts. */
export interface Choosing {
  readonly sides: readonly string[];
  /** The id of the account whose value an analyst wants shown, by attribute. */
  readonly pinned: ReadonlyMap<string, string>;
}

/** true where a value says the same more exactly, and nobody decided otherwise. */
const refines = <T>(kind: ValueKind<T>, finer: Told<T>, value: Told<T>): boolean =>
  value.reason !== "decision" && kind.exactness(finer.value) > kind.exactness(value.value);

/**
 * The value of an attribute that is shown: of the accounts that tell it the one with the best reason; among these the one that most independent sources agree with, then
 * the more exact, then the newer. A value that agrees with it and says more is shown in its place. Null where no account tells it.
 */
export function chooseValue<T>(accounts: readonly Account[], kind: ValueKind<T>, { sides, pinned }: Choosing): Chosen<T> | null {
  const pin = pinned.get(kind.attribute);
  const told = accounts.flatMap((account): readonly Told<T>[] => {
    const value = kind.of(account);
    if (value === null) return [];
    return [{ account, value, reason: account.id === pin ? "decision" : reasonOf(account, kind.attribute, sides) }];
  });
  const ranked = told.map((t) => ({ ...t, sources: new Set(told.filter((o) => kind.agree(o.value, t.value)).map((o) => o.account.wire)).size }));
  ranked.sort(
    (a, b) =>
      ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) ||
      b.sources - a.sources ||
      kind.exactness(b.value) - kind.exactness(a.value) ||
      (b.account.published ?? "").localeCompare(a.account.published ?? "") ||
      (a.account.id < b.account.id ? -1 : 1),
  );
  const first = ranked[0];
  // «last week» by an official, «11 April» by an agency: who says more exactly the same is shown.
  const best =
    first === undefined ? undefined : ranked.filter((r) => r === first || kind.agree(r.value, first.value)).reduce((a, b) => (refines(kind, b, a) ? b : a));
  return best === undefined ? null : { value: best.value, account: best.account.id, reason: best.reason, sources: best.sources };
}
