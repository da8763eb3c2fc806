import { compareDates } from "#model/compare-dates.ts";
import { type EdtfDate, parseEdtf } from "#model/edtf.ts";
import type { ContactStatus } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import { publishedDay } from "../published-day.ts";
import { type Event, fitInto } from "./day-events.ts";
import { countApart, linksOf } from "./links.ts";
import { byAge } from "./order.ts";
import { certainDay, toldDate } from "./told-days.ts";

/** Days around the publication of a report in which the undated contact of which it tells may have been. */
export interface Reach {
  /** Without anything else that ties the two. */
  readonly near: readonly [number, number];
  /** With the same place, number or length. */
  readonly tied: readonly [number, number];
}

/**
 * A report without a date tells of what has just been: within two days («near»). A plan without a date is for the next weeks. Longer spans join what is not one; they are
 * allowed only where a place, a number or a length of time is the same.
 */
const HELD: Reach = { near: [-2, 1], tied: [-60, 1] };
const PLANNED: Reach = { near: [0, 14], tied: [0, 60] };
const DENIED: Reach = { near: [-4, 1], tied: [-30, 30] };

const REACH: Readonly<Record<ContactStatus, Reach>> = {
  held: HELD,
  under_way: HELD,
  planned: PLANNED,
  proposed: PLANNED,
  postponed: PLANNED,
  cancelled: PLANNED,
  denied: DENIED,
};
/** A told stretch of time longer than this says too little to go by itself: «in 2025», «in spring». Days. */
const LONGEST_TELLING = 10;

/** The first and last day of events to which the account can belong; null where nothing says when it was. */
export function windowOf(account: Account): readonly [number, number] | null {
  const date = toldDate(account);
  if (date !== null && date.earliest !== null && date.latest !== null) return [date.earliest - slackOf(date), date.latest + slackOf(date)];
  const published = publishedDay(account);
  if (published === null) return null;
  const { near, tied } = REACH[account.status];
  const [from, to] = canBeTied(account) ? tied : near;
  return [published + from, published + to];
}

/** true where a told date is short enough to go by itself and lies where an undated account of this status and day of publication would be looked for. */
export function isRecent(date: EdtfDate, undated: Account): boolean {
  const published = publishedDay(undated);
  if (published === null || !isShort(date)) return false;
  const { near } = REACH[undated.status];
  return (date.earliest as number) <= published + near[1] && (date.latest as number) >= published + near[0];
}

const isShort = (date: EdtfDate): boolean =>
  date.earliest !== null && date.latest !== null && date.latest - date.earliest <= LONGEST_TELLING && !date.approximate;

/** true where an account tells what may tie it to another one beside the parties; see `linksOf`. */
const canBeTied = (account: Account): boolean => account.place !== null || account.ordinal !== null || account.duration !== null;

/** More than `compareDates` ever allows for doubt at one end of a date of this precision. */
const slackOf = (date: EdtfDate): number => (date.approximate ? 200 : date.uncertain ? 32 : 0);

/**
 * How well a floating account fits an event with a certain day; null where it does not. The day must lie in the told stretch of time; where none is told, or a long one, it must be
 * near the publication or tied by more than the parties.
 */
function attachment(account: Account, event: Event): number | null {
  const day = dayOf(event);
  if (day === null || endsBadly(account, event) || event.some((other) => countApart(account, other))) return null;
  const score = fitInto(account, event);
  if (score === null) return null;
  const links = event.map((other) => linksOf(account, other));
  const isTied = links.some((l) => l.ordinal || l.place || (l.duration && !account.several));
  const date = toldDate(account);
  const published = publishedDay(account);
  if (date !== null) {
    if (compareDates(date, parseEdtf(event[0]?.date ?? "") ?? date) === "incompatible") return null;
    return isShort(date) || isTied ? score + 3 : null;
  }
  if (published === null || account.several) return null;
  const { near, tied } = REACH[account.status];
  const [from, to] = isTied ? tied : near;
  if (day < published + from || day > published + to) return null;
  return score + 1 / (1 + Math.abs(day - published));
}

/** A plan that was given up, and an event that was held, are two. */
const endsBadly = (account: Account, event: Event): boolean =>
  (account.status === "cancelled" || account.status === "postponed") && event.some((other) => other.status === "held" || other.status === "under_way");

/** The certain day of an event; null where none of its accounts tells one. */
export function dayOf(event: Event): number | null {
  for (const account of event) {
    const day = certainDay(toldDate(account));
    if (day !== null) return day;
  }
  return null;
}

/**
 * The event that a floating account fits best, the first among equals; null for none. Of the accounts of one report only one can belong to an event, the one that fits it best:
 * `siblings` are the others of the account's report.
 */
export function chooseEvent(account: Account, siblings: readonly Account[], events: readonly Event[]): Event | null {
  let best: { readonly event: Event; readonly score: number } | null = null;
  for (const event of events) {
    const score = attachment(account, event);
    if (score === null || (best !== null && score <= best.score)) continue;
    const isBeaten = siblings.some((other) => {
      const theirs = attachment(other, event);
      return theirs !== null && (theirs > score || (theirs === score && byAge(other, account) < 0));
    });
    if (!isBeaten) best = { event, score };
  }
  return best?.event ?? null;
}
