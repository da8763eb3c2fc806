import type { Account } from "#model/record/account.ts";
import { chooseEvent, dayOf, windowOf } from "./attach.ts";
import { coreSides } from "./core-sides.ts";
import { type Event, eventsOfDay } from "./day-events.ts";
import { APART, floatingEvents, mayBeOne } from "./floating-events.ts";
import { continues } from "./next-day.ts";
import { placeAccount } from "./place-account.ts";

/** What settling asks of whoever keeps the accounts. */
export interface Neighbourhood {
  /** All accounts of the tier and family that share one of the pairs and whose days (see `placeAccount`) share one with `from`…`to`. */
  near(query: {
    readonly tier: "anchored" | "floating";
    readonly family: string;
    readonly pairs: readonly string[];
    readonly from: number;
    readonly to: number;
  }): Promise<readonly Account[]>;
  /** Where these accounts were settled before, by their ids. */
  settled(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** `d:` an event with a certain day, `f:` one without; then the id of its first account. */
const dayEvent = (event: Event): string => `d:${event[0]?.id}`;
const floatingEvent = (event: Event): string => `f:${event[0]?.id}`;
const hasDay = (event: string | undefined): boolean => event?.startsWith("d:") === true;

/** An event goes on on the next day only where the day before it has none that it goes on from; so two days back decide, and one more whether that one is whole. */
const DAYS_BACK = 3;
const DAYS_ON = 2;

type ById = Map<string, Account>;
const add = (to: ById, accounts: readonly Account[]): void => {
  for (const account of accounts) to.set(account.id, account);
};

/**
 * Finds the event of each account that may have changed because these were added to (or taken from) those that `near` knows. The answer holds every account that was
 * looked at again, with its event; all others keep theirs. What comes out for all accounts together depends on no order of arrival: each account's event follows
 * from the accounts near it alone.
 */
export async function settle(touched: readonly Account[], around: Neighbourhood): Promise<ReadonlyMap<string, string>> {
  const settled = new Map<string, string>();
  const floating: ById = new Map();
  const changed = new Map<string, ReturnType<typeof placeAccount>>();
  for (const account of touched) {
    const place = placeAccount(account);
    changed.set(`${place.tier} ${place.family} ${place.pairs.join()} ${place.from} ${place.to}`, place);
  }
  for (const { tier, family, pairs, from } of changed.values()) {
    if (tier === "anchored") {
      for (const event of await dayEventsNear(family, pairs, from, around)) {
        const day = dayOf(event) as number;
        if (day >= from - 1 && day <= from + DAYS_ON) for (const account of event) settled.set(account.id, dayEvent(event));
      }
      add(floating, await around.near({ tier: "floating", family, pairs, from: from - 1, to: from + DAYS_ON }));
    }
  }
  for (const account of touched) if (placeAccount(account).tier === "floating") add(floating, await itsPlace(account, around));
  await placeFloating(floating, settled, around);
  return settled;
}

/** The events of the days around one, those that go on over two days as one; whole for the days from `day - 1` to `day + DAYS_ON`. */
async function dayEventsNear(family: string, pairs: readonly string[], day: number, around: Neighbourhood, until = day): Promise<readonly Event[]> {
  const accounts = await closure(family, pairs, day - DAYS_BACK, until + DAYS_ON, around);
  const byDay = new Map<number, Account[]>();
  for (const account of accounts) {
    const at = placeAccount(account).from;
    const sameDay = byDay.get(at);
    if (sameDay === undefined) byDay.set(at, [account]);
    else sameDay.push(account);
  }
  const events = new Map([...byDay].map(([at, same]) => [at, eventsOfDay(same)]));
  const before = (event: Event): Event | undefined => (events.get((dayOf(event) as number) - 1) ?? []).find((earlier) => continues(event, earlier));
  const whole = new Map<Event, Account[]>();
  for (const at of [...events.keys()].sort((a, b) => a - b))
    for (const event of events.get(at) ?? []) {
      const first = before(event);
      if (first === undefined || before(first) !== undefined) whole.set(event, [...event]);
      else whole.get(first)?.push(...event);
    }
  return [...whole.values()];
}

/** Many sides are told by one report in part, by the next in another: their accounts are sought by all pairs of those found. */
const MANY_SIDES = 3;

async function closure(family: string, pairs: readonly string[], from: number, to: number, around: Neighbourhood): Promise<readonly Account[]> {
  const known = new Set(pairs);
  let ask = [...known];
  const found: ById = new Map();
  while (ask.length > 0) {
    const more = await around.near({ tier: "anchored", family, pairs: ask, from, to });
    add(found, more);
    ask = [];
    for (const account of more)
      if (coreSides(account.participants).length >= MANY_SIDES)
        for (const pair of placeAccount(account).pairs)
          if (!known.has(pair)) {
            known.add(pair);
            ask.push(pair);
          }
  }
  return [...found.values()];
}

/** Gives floating accounts to events with a day, and makes events of those that are left, with all that hang together with them. */
async function placeFloating(floating: ById, settled: Map<string, string>, around: Neighbourhood): Promise<void> {
  const loose: ById = new Map();
  const queue = [...floating.values()];
  const before = await around.settled(queue.map((a) => a.id));
  for (const account of queue) {
    const event = await eventFor(account, around);
    if (event !== null) settled.set(account.id, dayEvent(event));
    // What it was loosely joined with may fall apart without it.
    if (event === null || !hasDay(before.get(account.id))) loose.set(account.id, account);
  }
  const seeds = [...loose.values()];
  while (seeds.length > 0) {
    const account = seeds.pop() as Account;
    const mates = (await publishedNear(account, around)).filter((other) => !loose.has(other.id) && mayBeOne(account, other));
    const where = await around.settled(mates.map((a) => a.id));
    for (const mate of mates)
      if (!hasDay(settled.get(mate.id) ?? where.get(mate.id))) {
        loose.set(mate.id, mate);
        seeds.push(mate);
      }
  }
  const left = [...loose.values()].filter((account) => !hasDay(settled.get(account.id)));
  for (const event of floatingEvents(left)) for (const account of event) settled.set(account.id, floatingEvent(event));
}

/** The event with a day that a floating account belongs to; null for none. */
async function eventFor(account: Account, around: Neighbourhood): Promise<Event | null> {
  if (windowOf(account) === null) return null;
  const { family, pairs, from, to } = placeAccount(account);
  const siblings = (await around.near({ tier: "floating", family, pairs, from, to })).filter(
    (other) => other.report === account.report && other.id !== account.id,
  );
  return chooseEvent(account, siblings, await dayEventsNear(family, pairs, from, around, to));
}

/** The account itself where it is there; where it was taken away, those that it may have held together. */
async function itsPlace(account: Account, around: Neighbourhood): Promise<readonly Account[]> {
  const near = await publishedNear(account, around);
  const itself = near.filter((other) => other.id === account.id);
  return itself.length > 0 ? itself : near.filter((other) => mayBeOne(account, other));
}

async function publishedNear(account: Account, around: Neighbourhood): Promise<readonly Account[]> {
  const { family, pairs, from, to } = placeAccount(account);
  return around.near({ tier: "floating", family, pairs, from: from - APART, to: to + APART });
}
