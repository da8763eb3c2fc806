import type { Account, AccountSource, Attribute } from "#model/record/account.ts";
import type { Chosen, Reason } from "#model/record/contact.ts";
import type { Span } from "#model/span.ts";
import { isUnnamedSource } from "#model/unnamed-sources.ts";
import { findAnchored } from "../decisions/find-anchored.ts";

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
  return side !== null && sides.includes(side) && !isUnnamedSource(speaker) ? "official" : "source";
}

/** A value that a report tells beside the one that its account has. */
export interface Beside<T> {
  readonly value: T;
  readonly source: AccountSource;
}

/** How a kind of value is compared. */
export interface ValueKind<T> {
  readonly attribute: Attribute;
  readonly of: (account: Account) => T | null;
  /** What the report tells beside it, by others. */
  readonly beside: (account: Account) => readonly Beside<T>[];
  /** true where both can be right. */
  readonly agree: (a: T, b: T) => boolean;
  /** The larger, the more the value says. */
  readonly exactness: (value: T) => number;
}

/** The value that an analyst wants shown: that of an account; where its report tells several, the one that rests on `words`. */
export interface Pin {
  readonly account: string;
  readonly words: Span | null;
}

/** The value that a pin names; null where its account tells none. */
export function pinnedValue<T>({ words }: Pin, account: Account, { attribute, of, beside }: ValueKind<T>): T | null {
  const own = of(account);
  const span = account.sources[attribute]?.span;
  const told = [...(own === null ? [] : [{ value: own, evidence: span === undefined ? [] : [span] }]), ...besideAsTold(beside(account))];
  return (words === null ? own : findAnchored({ span: words }, told)?.value) ?? own;
}

const besideAsTold = <T>(beside: readonly Beside<T>[]) => beside.map(({ value, source }) => ({ value, evidence: [source.span] }));

/** What choosing needs to know of a contact beside its accounts. */
export interface Choosing {
  readonly sides: readonly string[];
  /** By attribute, whose value an analyst wants shown. */
  readonly pinned: ReadonlyMap<string, Pin>;
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
    if (account.id === pin?.account) {
      const value = pinnedValue(pin, account, kind);
      return value === null ? [] : [{ account, value, reason: "decision" }];
    }
    const value = kind.of(account);
    return value === null ? [] : [{ account, value, reason: reasonOf(account, kind.attribute, sides) }];
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
