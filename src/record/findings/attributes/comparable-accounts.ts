import type { Account, Attribute } from "#model/record/account.ts";
import { isTold } from "../days-of.ts";
import { publishedDay } from "../../published-day.ts";

/** Two plans are compared where they were published at most so many days apart: later, a plan has moved and nobody was wrong. */
const PLAN_DAYS = 1;

const isPlan = ({ status }: Account): boolean => status === "planned" || status === "proposed";

/**
 * Whether two accounts are two tellings. Copies of one wire text are one, and so is what one report says in its own name; it may contradict itself where different people speak in it.
 */
export function areIndependent(a: Account, b: Account, attribute: Attribute): boolean {
  if (a === b) return false;
  if (a.report === b.report) return (a.sources[attribute]?.speaker ?? null) !== (b.sources[attribute]?.speaker ?? null);
  return a.wire !== b.wire;
}

/**
 * Whether when, where and how long may be compared: both tell of what happened, or both of one plan. A plan is not contradicted by what became of it, nor one contact by a set of several.
 */
export function tellTheSame(a: Account, b: Account): boolean {
  if (a.several || b.several) return false;
  if (isTold(a) && isTold(b)) return true;
  const x = publishedDay(a);
  const y = publishedDay(b);
  return isPlan(a) && isPlan(b) && x !== null && y !== null && Math.abs(x - y) <= PLAN_DAYS;
}
