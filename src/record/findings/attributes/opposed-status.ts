import { compareDates } from "#model/compare-dates.ts";
import type { Account } from "#model/record/account.ts";
import { certainDay, toldDate } from "../../identity/told-days.ts";
import { publishedDay } from "../../published-day.ts";

/** A denial answers what was told at most so many days before it, or the other way round; one from another time means another contact, or a plan. */
const ANSWER_DAYS = 7;

/**
 * Whether one account tells that a contact took place and the other that it did not. A denial from before the event denies a plan; a cancelled plan may have been taken up again, unless it
 * is told of the very day, afterwards.
 */
export function areOpposed(a: Account, b: Account): boolean {
  const held = a.status === "held" ? a : b;
  const off = held === a ? b : a;
  if (held.status !== "held" || held.several !== off.several || (off.status !== "denied" && off.status !== "cancelled")) return false;
  const day = certainDay(toldDate(held));
  const told = toldDate(off);
  const deniedOn = publishedDay(off);
  const toldOn = publishedDay(held);
  if (deniedOn === null) return false;
  if (off.status === "cancelled") return day !== null && certainDay(told) === day && deniedOn > day;
  const heldDate = toldDate(held);
  if (told !== null && heldDate !== null && compareDates(told, heldDate) === "incompatible") return false;
  if (day !== null) return deniedOn >= day && (told !== null || deniedOn - day <= ANSWER_DAYS);
  return toldOn !== null && Math.abs(deniedOn - toldOn) <= ANSWER_DAYS && deniedOn >= toldOn;
}
