import type { Account } from "#model/record/account.ts";
import type { Anchor, Decision } from "#model/record/decision.ts";

/** How decisions change which accounts are of one contact. Ids of accounts. */
export interface Joins {
  /** Accounts that are out of the record. */
  readonly rejected: ReadonlySet<string>;
  /** Accounts that are taken out of their events, with the event that they are now; `s:` and the id of its first account. */
  readonly parted: ReadonlyMap<string, string>;
  /** Accounts whose events are one contact, two each. */
  readonly merged: readonly (readonly [string, string])[];
}

export const NO_JOINS: Joins = { rejected: new Set(), parted: new Map(), merged: [] };

/** What active decisions do to the joining of accounts, in their order; a later one counts. `find` names the account of an anchor, null where a newer reader no longer finds it. */
export function joinsOf(decisions: readonly Decision[], find: (anchor: Anchor) => Account | null): Joins {
  const parted = new Map<string, string>();
  let merged: (readonly [string, string])[] = [];
  const ids = (anchors: readonly Anchor[]): readonly string[] => anchors.map((a) => find(a)?.id).filter((id) => id !== undefined);
  const out = new Set(ids(decisions.flatMap(({ action }) => (action.type === "reject" ? [action.account] : []))));
  for (const { action } of decisions) {
    if (action.type === "split") {
      const apart = ids(action.accounts);
      const event = `s:${[...apart].sort()[0]}`;
      for (const id of apart) parted.set(id, event);
      merged = merged.filter(([a, b]) => apart.includes(a) === apart.includes(b));
    }
    if (action.type === "merge") {
      // One by one along the chain of those that are in the record: a rejected one holds nothing together.
      const there = ids(action.contacts).filter((id) => !out.has(id));
      for (const [i, id] of there.entries()) if (i > 0) merged.push([there[i - 1] as string, id]);
    }
  }
  return { rejected: out, parted, merged };
}
