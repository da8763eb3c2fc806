import type { Account } from "#model/record/account.ts";
import { areOpposed, fit } from "./links.ts";
import { byAge } from "./order.ts";
import { allNamed, partiesOf, relateSides, sharedPersons } from "./same-parties.ts";

/** Accounts of one event, in the order of `byAge`. */
export type Event = readonly Account[];

/** What two accounts are worth to each other by each person that both name. */
const PERSON_WORTH = 2;

/**
 * How well an account fits into an event of the same day or window; null where it does not: other parties, opposed values, or a report that tells of both, because
 * a report that tells of two contacts means two.
 */
export function fitInto(account: Account, event: Event): number | null {
  if (event.some((other) => other.report === account.report || areOpposed(account, other))) return null;
  const own = partiesOf([account]);
  const theirs = partiesOf(event);
  const sides = relateSides(own.sides, theirs.sides);
  const best = Math.max(...event.map((other) => fit(account, other)));
  if (sides === null || (sides === "part" && best < 2)) return null;
  const persons = sharedPersons(own, theirs);
  return persons === null ? null : persons * PERSON_WORTH + best;
}

/** Those that name persons on every side first: they tell events apart, the others are placed among them. */
const named = (account: Account): number => (allNamed(partiesOf([account])) ? 0 : 1);

/**
 * The events of one day among accounts of one family: each account goes to the event that it fits best, else begins one. An account that names no persons goes to an
 * event only where just one is as good. The answer does not depend on the order of the accounts.
 */
export function eventsOfDay(accounts: readonly Account[]): readonly Event[] {
  const events: Account[][] = [];
  for (const account of [...accounts].sort((a, b) => named(a) - named(b) || byAge(a, b))) {
    const fits = events.map((event) => ({ event, score: fitInto(account, event) })).filter((f): f is { event: Account[]; score: number } => f.score !== null);
    const most = Math.max(...fits.map((f) => f.score));
    const best = fits.filter((f) => f.score === most);
    const unclear = best.length > 1 && named(account) > 0;
    if (best.length === 0 || unclear) events.push([account]);
    else best[0]?.event.push(account);
  }
  return events.map((event) => event.sort(byAge)).sort((a, b) => byAge(a[0] as Account, b[0] as Account));
}
