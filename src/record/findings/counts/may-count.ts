import { scopeStart } from "#model/ordinal-scope.ts";
import type { Ordinal } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { familyOf } from "../../identity/family.ts";
import { dayOf, daysOf, firstPublished, isTold } from "../days-of.ts";
import type { Known } from "../neighbourhood.ts";
import { relateParties } from "../parties.ts";
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

/**
 * Which of the others a count of `contact` counts: of the same family (a call counts calls; visits, meetings and talks count each other) and the same parties, told as having taken
 * place, in those days. Those without a day, told as a set of several, not confirmed by a side, or with parties told otherwise may be among them and are never counted.
 */
export function countedAmong(contact: RecordContact, others: readonly RecordContact[], days: CountedDays, { base }: Known): Counted {
  const identified: RecordContact[] = [];
  const possible: RecordContact[] = [];
  for (const other of others) {
    if (other.id === contact.id || familyOf(other.kind) !== familyOf(contact.kind) || !isTold(other)) continue;
    const parties = relateParties(contact, other);
    const { earliest, latest } = daysOf(other);
    if (parties === "other" || !overlaps(days, earliest, latest)) continue;
    const counts = parties === "same" && other.date !== null && !other.several && isWithin(days, earliest, latest) && !isUnconfirmed(other, base);
    (counts ? identified : possible).push(other);
  }
  return { identified, possible };
}

/** The accounts of a contact that number it, without those of what did not take place. */
export const numbered = ({ accounts }: RecordContact): readonly (Account & { readonly ordinal: Ordinal })[] =>
  accounts.filter((a): a is Account & { readonly ordinal: Ordinal } => a.ordinal !== null && a.status !== "denied" && a.status !== "cancelled");

/** An ordinal as a machine's word. */
export const ordinalValue = ({ n, scope }: Ordinal): string => (scope === null ? `${n}` : `${n} ${scope}`);
