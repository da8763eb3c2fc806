import { parseCountedPeriod } from "#model/counted-period.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { type Family, familyOf } from "../identity/family.ts";
import { coreSides, pairsOf } from "../identity/core-sides.ts";
import { toldDate } from "../identity/told-days.ts";
import { countedDays, endOfCount, numbered } from "./counts/may-count.ts";
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

const numbers = (days: readonly (number | null)[]): readonly number[] => days.filter((day) => day !== null);
const smallest = (days: readonly (number | null)[]): number | null => (numbers(days).length === 0 ? null : Math.min(...numbers(days)));
const largest = (days: readonly (number | null)[]): number | null => (numbers(days).length === 0 ? null : Math.max(...numbers(days)));

/** Around the days of a contact, for what fulfils a plan and what may be told of the day after. */
const AROUND_DAYS = 14;

const isDatedPlan = ({ status, date }: Account): boolean => date !== null && (status === "planned" || status === "proposed");

/**
 * How far the findings of a contact look: as far back as the scopes of its counts and the breaks told before it begin, and around the day of a plan. Null where the contact alone is enough, which it
 * is for most: it has no number, no claim of order and no planned day. A contact that is added changes the findings of those whose reach it lies in, and of no others; contacts that claims
 * of order name (`PlacedSequence.other`) are asked for besides, wherever they lie.
 */
export function reachOf(contact: RecordContact, sequences: readonly PlacedSequence[]): Reach | null {
  const own = sequences.filter((s) => contact.accounts.some((a) => a.id === s.account));
  const counts = numbered(contact);
  if (own.length === 0 && counts.length === 0 && !contact.accounts.some(isDatedPlan)) return null;
  const told = contact.accounts.flatMap((a) => toldDate(a) ?? []);
  const { earliest, latest } = daysOf(contact);
  const first = smallest([earliest, ...told.map((d) => d.earliest)]);
  const day = largest([latest ?? earliest, endOfCount(contact), ...told.map((d) => d.latest ?? d.earliest)]);
  if (day === null) return null;
  const starts = counts.map(({ ordinal }) => {
    const days = countedDays(ordinal, contact);
    if (days === null || days.from === null || ordinal.scope === null) return days === null ? day : null;
    // Of «less than two weeks» the contact that is counted may lie before the scope.
    return parseCountedPeriod(ordinal.scope)?.lessThan === true ? days.from - (days.to - days.from) : days.from;
  });
  const breaks = own.map((s) => day - 2 * Math.min(toldDaysApart(s)?.most ?? 0, 3 * (s.days ?? 0)));
  const from = starts.includes(null) ? null : Math.min((first ?? day) - AROUND_DAYS, ...breaks, ...numbers(starts));
  return { family: familyOf(contact.kind), pairs: pairsOf(coreSides(contact.participants)), from, to: day + AROUND_DAYS };
}
