import { parseCountedPeriod } from "#model/counted-period.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { type Family, familyOf } from "../identity/family.ts";
import { coreSides, pairsOf } from "../identity/core-sides.ts";
import { countedDays, numbered } from "./counts/may-count.ts";
import { daysOf } from "./days-of.ts";
import type { PlacedSequence } from "./placed-sequence.ts";
import { toldDaysApart } from "./sequences/told-days-apart.ts";

/** Which contacts the findings of one contact need besides it: this family, any of these pairs of sides, between these days. */
export interface Reach {
  readonly family: Family;
  /** Every two sides that take part, `a|b` in order; see `pairsOf`. */
  readonly pairs: readonly string[];
  /** Day numbers; `from` null: as far back as the record goes (a count without scope). */
  readonly from: number | null;
  readonly to: number;
}

/** Around the days of a contact, for what fulfils a plan and what may be told of the day after. */
const AROUND_DAYS = 14;

/**
 * How far the findings of a contact look: as far back as the scopes of its counts and the breaks told before it begin. Null where nothing can be said for want of any day; then the contact
 * alone is enough. An added contact changes the findings of those whose reach it lies in: for a count these come after it, at most as long as the longest scope.
 */
export function reachOf(contact: RecordContact, sequences: readonly PlacedSequence[]): Reach | null {
  const { earliest, latest } = daysOf(contact);
  const day = latest ?? earliest;
  if (day === null) return null;
  const starts = numbered(contact).map(({ ordinal }) => {
    const days = countedDays(ordinal, contact);
    if (days === null || days.from === null || ordinal.scope === null) return days === null ? day : null;
    // Of «less than two weeks» the contact that is counted may lie before the scope.
    return parseCountedPeriod(ordinal.scope)?.lessThan === true ? days.from - (days.to - days.from) : days.from;
  });
  const own = sequences.filter((s) => contact.accounts.some((a) => a.id === s.account));
  const breaks = own.map((s) => day - 2 * Math.min(toldDaysApart(s)?.most ?? 0, 3 * (s.days ?? 0)) - AROUND_DAYS);
  const from = starts.includes(null) ? null : Math.min((earliest ?? day) - AROUND_DAYS, ...breaks, ...starts.filter((s) => s !== null));
  return { family: familyOf(contact.kind), pairs: pairsOf(coreSides(contact.participants)), from, to: day + AROUND_DAYS };
}
