import { scopeStart } from "#model/ordinal-scope.ts";
import type { Ordinal } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { familyOf } from "../../identity/family.ts";
import { dayOf, type Days, daysOf, firstPublished, isTold } from "../days-of.ts";
import type { Known } from "../neighbourhood.ts";
import { areTwo, relateParties } from "../parties.ts";
import { isUnconfirmed } from "../stances.ts";

/** The days in which a count counts (day numbers, both included); `from` null where the scope is open or cannot be placed. */
export interface CountedDays {
  readonly from: number | null;
  readonly to: number;
}

/** Contacts on record that a count counts, and those that it may. */
export interface Counted {
  readonly identified: readonly RecordContact[];
  readonly possible: readonly RecordContact[];
}

/** The last day of a count: that of the contact; where its day is not certain, the last it may be; of a plan, the day on which it was told. Null where none is known. */
export function endOfCount(contact: RecordContact): number | null {
  const day = dayOf(contact);
  if (day !== null) return day;
  const { latest } = daysOf(contact);
  return contact.accounts.some(isTold) ? latest : (firstPublished(contact.accounts) ?? latest);
}

/** The days that a count of the contact reaches over, as wide as its words allow. Null where the day of the contact is unknown. */
export function countedDays(ordinal: Ordinal, contact: RecordContact): CountedDays | null {
  const to = endOfCount(contact);
  if (to === null) return null;
  return { from: ordinal.scope === null ? null : (scopeStart(ordinal.scope, to)?.earliest ?? null), to };
}

const overlaps = ({ from, to }: CountedDays, earliest: number | null, latest: number | null): boolean =>
  (earliest === null || earliest <= to) && (latest === null || from === null || latest >= from);

const isWithin = ({ from, to }: CountedDays, earliest: number | null, latest: number | null): boolean =>
  latest !== null && latest <= to && (from === null || (earliest !== null && earliest >= from));

/** A contact without a date was told of within so many days, most likely. */
const FRESH_DAYS = 2;

/** The days of a contact that took place; null of a plan. */
function ownDays(contact: RecordContact): Days | null {
  if (!contact.accounts.some(isTold)) return null;
  const days = daysOf(contact);
  return contact.date !== null || days.latest === null ? days : { earliest: days.latest - FRESH_DAYS, latest: days.latest };
}

const shareDays = (a: Days, b: Days): boolean =>
  (a.earliest === null || b.latest === null || a.earliest <= b.latest) && (b.earliest === null || a.latest === null || b.earliest <= a.latest);

/**
 * Which of the others a count of `contact` counts: of the same family (a call counts calls; visits, meetings and talks count each other) and the same parties, told as having taken
 * place, in those days. Those without a day, told as a set of several, not confirmed by a side, with parties told otherwise, or perhaps of the very days of the contact (it may
 * be told twice) may be among them and are never counted.
 */
export function countedAmong(contact: RecordContact, others: readonly RecordContact[], days: CountedDays, { base }: Known): Counted {
  const identified: RecordContact[] = [];
  const possible: RecordContact[] = [];
  const own = ownDays(contact);
  for (const other of others) {
    if (other.id === contact.id || familyOf(other.kind) !== familyOf(contact.kind) || !isTold(other)) continue;
    const parties = relateParties(contact, other);
    const { earliest, latest } = daysOf(other);
    if (parties === "other" || !overlaps(days, earliest, latest)) continue;
    const apart = own === null || !shareDays(own, { earliest, latest });
    const counts = apart && parties === "same" && other.date !== null && !other.several && isWithin(days, earliest, latest) && !isUnconfirmed(other, base);
    (counts ? identified : possible).push(other);
  }
  return { identified, possible };
}

/** «The 33rd ordinary summit», «the fortieth session»: without a scope a number above this counts the sittings of an institution, of which no record holds the first. */
const MOST_WITHOUT_SCOPE = 12;

/** The accounts of a contact that number it, without those of what did not take place, of sittings of one body with itself, and of series as old as an institution. */
export const numbered = (contact: RecordContact, accounts: readonly Account[] = contact.accounts): readonly (Account & { readonly ordinal: Ordinal })[] =>
  !areTwo(contact)
    ? []
    : accounts.filter(
        (a): a is Account & { readonly ordinal: Ordinal } =>
          a.ordinal !== null && (a.ordinal.scope !== null || a.ordinal.n <= MOST_WITHOUT_SCOPE) && a.status !== "denied" && a.status !== "cancelled",
      );

/** An ordinal as a machine's word. */
export const ordinalValue = ({ n, scope }: Ordinal): string => (scope === null ? `${n}` : `${n} ${scope}`);
