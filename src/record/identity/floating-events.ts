import { compareDates } from "#model/compare-dates.ts";
import type { EdtfDate } from "#model/edtf.ts";
import type { ContactStatus } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import { publishedDay } from "../published-day.ts";
import { isRecent, windowOf } from "./attach.ts";
import { type Event, fitInto } from "./day-events.ts";
import { familyOf } from "./family.ts";
import { countApart, linksOf } from "./links.ts";
import { byAge } from "./order.ts";
import { toldDate } from "./told-days.ts";

/** Plans, what is past, and denials: undated accounts of different ones are never joined. */
const TENSES: Readonly<Record<ContactStatus, "past" | "plan" | "denial">> = {
  held: "past",
  under_way: "past",
  planned: "plan",
  proposed: "plan",
  postponed: "plan",
  cancelled: "plan",
  denied: "denial",
};

/** How many days two reports that tell the same without a day may lie apart. */
export const APART = 2;
/** … and a plan for a place, or one that is numbered: it is told of until it is fulfilled or given up. Days. */
const TIED_APART = 30;

/** true where two floating accounts, published within days of each other, may be of one event. */
export function mayBeOne(a: Account, b: Account): boolean {
  if (a.report === b.report || familyOf(a.kind) !== familyOf(b.kind) || TENSES[a.status] !== TENSES[b.status]) return false;
  const x = publishedDay(a);
  const y = publishedDay(b);
  if (x === null || y === null) return false;
  const { place, ordinal } = linksOf(a, b);
  const isTied = place || ordinal;
  if (Math.abs(x - y) > (isTied && TENSES[a.status] === "plan" ? TIED_APART : APART)) return false;
  const [u, v] = [windowOf(a), windowOf(b)];
  if (u === null || v === null || u[0] > v[1] + APART || v[0] > u[1] + APART) return false;
  const dates = [toldDate(a), toldDate(b)] as const;
  if (dates[0] !== null && dates[1] !== null && compareDates(dates[0], dates[1]) === "incompatible") return false;
  return !countApart(a, b) && (isTied || isNear(a, dates[0], b, dates[1])) && fitInto(a, [b]) !== null;
}

/** false where one tells of a past year and the other of what has just been. */
const isNear = (a: Account, dateOfA: EdtfDate | null, b: Account, dateOfB: EdtfDate | null): boolean =>
  dateOfA === null ? dateOfB === null || isRecent(dateOfB, a) : dateOfB !== null || isRecent(dateOfA, b);

/**
 * The events among floating accounts that belong to none with a day. Accounts that may be one are joined in the order of their age, each to the event that it fits best;
 * within an event all fit all. The answer does not depend on the order of the accounts.
 */
export function floatingEvents(accounts: readonly Account[]): readonly Event[] {
  const events: Account[][] = [];
  for (const account of [...accounts].sort(byAge)) {
    let best: { readonly event: Account[]; readonly score: number } | null = null;
    for (const event of events) {
      if (!event.some((other) => mayBeOne(account, other)) || event.some((other) => countApart(account, other))) continue;
      const score = fitInto(account, event);
      if (score !== null && (best === null || score > best.score)) best = { event, score };
    }
    if (best === null) events.push([account]);
    else best.event.push(account);
  }
  return events;
}
