import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { applyDecisions } from "#record/decisions/apply-decisions.ts";
import { joinedEvents } from "#record/decisions/joined-events.ts";
import { type Neighbourhood, settle } from "#record/identity/settle.ts";
import { mergeAccounts } from "#record/merging/merge-accounts.ts";
import type { Store } from "#store/store.ts";
import { bearingOn } from "./bearing-on.ts";
import type { SideOf } from "./known.ts";
import type { Ledger } from "./ledger.ts";

/** The contacts that were written and those that went. */
export interface Settled {
  readonly written: readonly RecordContact[];
  readonly removed: readonly string[];
  /** What was there before in place of both; accounts that are no more are not among theirs. */
  readonly before: readonly RecordContact[];
  /** The accounts that were filed, taken out, or named by a decision. */
  readonly touched: readonly Account[];
}

/** What changed: accounts that were filed, taken out, or named by a decision, and the events that these had before, for accounts that are no more have none. */
export interface Touched {
  readonly accounts: readonly Account[];
  readonly events: readonly string[];
}

/** The event of what is out of the record. */
const OUT = "x:";

/**
 * Brings events and contacts up to date after these accounts were filed, taken out, or named by a decision. To be called in the transaction that did so.
 * Costs what lies near them, not what the record holds.
 */
export async function settleRecord(store: Store, { accounts: touched, events: left }: Touched, ledger: Ledger, sideOf: SideOf): Promise<Settled> {
  const { rejected, parted } = ledger.joins;
  const isFree = (account: Account): boolean => !rejected.has(account.id) && !parted.has(account.id);
  const around: Neighbourhood = {
    near: async (query) => (await store.accountsNear({ ...query, families: [query.family] })).map((f) => f.account).filter(isFree),
    settled: (ids) => store.eventsOfAccounts(ids),
  };
  const events = new Map(await settle(touched, around));
  for (const { id } of touched) {
    const event = rejected.has(id) ? OUT : parted.get(id);
    if (event !== undefined) events.set(id, event);
  }
  const ids = [...events.keys()];
  const before = await store.eventsOfAccounts(ids);
  const moved = new Map([...events].filter(([id, event]) => before.get(id) !== event));
  const contactsBefore = await store.contactsOfAccounts([...moved.keys(), ...touched.map((a) => a.id)]);
  await store.setEvents(moved);
  // An event is made again where an account came or went, or where a touched account is in it.
  const changed = new Set([...left, ...moved.values(), ...[...moved.keys()].map((id) => before.get(id))]);
  for (const { id } of touched) for (const event of [events.get(id), before.get(id)]) changed.add(event);
  changed.delete(OUT);
  const regrouped = await regroup(
    store,
    [...changed].filter((e) => e !== undefined),
    new Set(contactsBefore.values()),
    ledger,
    sideOf,
  );
  return { ...regrouped, touched };
}

/** The accounts of reports with their events, before they are filed anew or taken out. */
export async function touchedBy(store: Store, reports: Iterable<string>): Promise<Touched> {
  const accounts: Account[] = [];
  for (const report of reports) for (const { account } of await store.accountsOfReport(report)) accounts.push(account);
  return { accounts, events: [...new Set((await store.eventsOfAccounts(accounts.map((a) => a.id))).values())] };
}

/** Makes the contacts of these events again. `old` are contacts that may be no more. */
async function regroup(store: Store, events: readonly string[], old: ReadonlySet<string>, ledger: Ledger, sideOf: SideOf): Promise<Omit<Settled, "touched">> {
  const groups = await groupsOf(store, events, ledger);
  const members = Map.groupBy(await store.accountsOfEvents(groups.flat()), (filed) => filed.event);
  const written: RecordContact[] = [];
  const were = new Set(old);
  for (const group of groups) {
    const accounts = group.flatMap((event) => (members.get(event) ?? []).map((filed) => filed.account));
    for (const contact of (await store.contactsOfAccounts(accounts.map((a) => a.id))).values()) were.add(contact);
    if (accounts.length > 0) written.push(await contactOf(accounts, store, ledger, sideOf));
  }
  const before = await store.contactsById([...were].sort());
  const now = new Set(written.map((c) => c.id));
  const removed = [...were].filter((id) => !now.has(id)).sort();
  await store.changeContacts({ removed, written });
  return { written, removed, before };
}

/** The events, joined where decisions say that they are one contact; each group once. */
async function groupsOf(store: Store, events: readonly string[], { joins }: Ledger): Promise<readonly (readonly string[])[]> {
  if (joins.merged.length === 0) return events.map((event) => [event]);
  const where = await store.eventsOfAccounts(joins.merged.flat());
  const pairs = joins.merged.flatMap(([a, b]) => {
    const [x, y] = [where.get(a), where.get(b)];
    return x === undefined || y === undefined || x === OUT || y === OUT ? [] : [[x, y] as const];
  });
  const joined = joinedEvents(pairs);
  return [...new Map(events.map((event) => joined.get(event) ?? [event]).map((group) => [group[0], group])).values()];
}

async function contactOf(accounts: readonly Account[], store: Store, ledger: Ledger, sideOf: SideOf): Promise<RecordContact> {
  const { decisions, pinned } = await bearingOn(accounts, ledger, store);
  return applyDecisions(mergeAccounts(accounts, pinned), decisions, sideOf);
}
