import type { Account } from "#model/record/account.ts";
import type { Event } from "./day-events.ts";
import { linksOf } from "./links.ts";
import { partiesOf, relateSides, sharedPersons } from "./same-parties.ts";

/**
 * true where an event of one day and one of the next are one: an evening in Washington is the next day in Moscow, talks go on for two days. Only with the same persons, and where
 * both are numbered alike, or both were in the same place.
 */
export function continues(next: Event, event: Event): boolean {
  const a = partiesOf(event);
  const b = partiesOf(next);
  if (relateSides(a.sides, b.sides) !== "equal" || (sharedPersons(a, b) ?? 0) < Math.max(1, a.sides.length)) return false;
  if (next.some((x) => event.some((y) => x.report === y.report))) return false;
  return next.some((x) => event.some((y) => tied(x, y)));
}

function tied(a: Account, b: Account): boolean {
  const links = linksOf(a, b);
  return !a.several && !b.several && (links.ordinal || (links.place && a.kind !== "call"));
}
