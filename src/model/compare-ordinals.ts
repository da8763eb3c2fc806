import type { Agreement } from "./agreement.ts";
import { scopeStart } from "./ordinal-scope.ts";
import type { Ordinal } from "./reading.ts";

/**
 * Compares two counts that were told of one contact of the day `day` (a day number; null where unknown). Both ranges end with that contact, so the one that begins
 * sooner holds all events of the other: it may count as many or more, never fewer. The same scope with another number is incompatible; a scope told in
 * words that cannot be placed contradicts nothing but the same words.
 */
export function compareOrdinals(a: Ordinal, b: Ordinal, day: number | null = null): Agreement {
  if (a.scope === b.scope) return a.n === b.n ? "equal" : "incompatible";
  if (a.n === b.n || a.scope === null || b.scope === null) return "compatible";
  const x = scopeStart(a.scope, day);
  const y = scopeStart(b.scope, day);
  if (x === null || y === null) return "compatible";
  const [more, fewer] = a.n > b.n ? [x, y] : [y, x];
  return fewer.latest <= more.earliest ? "incompatible" : "compatible";
}
