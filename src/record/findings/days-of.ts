import { parseEdtf } from "#model/edtf.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { certainDay } from "../identity/told-days.ts";
import { publishedDay } from "../published-day.ts";

/** Between which days a contact lies (day numbers, both included); null where that end is not known. */
export interface Days {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** true where the account tells of something that has happened or is happening. */
export const isTold = ({ status }: Pick<Account, "status">): boolean => status === "held" || status === "under_way";

const smallest = (days: readonly (number | null)[]): number | null =>
  days.reduce((least, day) => (day === null || (least !== null && least <= day) ? least : day), null);

/** The one day of a contact; null where it is not told, inferred, or about. */
export const dayOf = (contact: RecordContact): number | null => (contact.date === null ? null : certainDay(parseEdtf(contact.date.value)));

/** The first day on which one of these accounts was published. */
export const firstPublished = (accounts: readonly Account[]): number | null => smallest(accounts.map(publishedDay));

/** The days of a contact: as told, else as the record reckons them; what was told of as past lies before its telling. */
export function daysOf(contact: Pick<RecordContact, "date" | "earliest" | "latest" | "accounts">): Days {
  const date = contact.date === null ? null : parseEdtf(contact.date.value);
  const told = firstPublished(contact.accounts.filter(isTold));
  return { earliest: date?.earliest ?? contact.earliest, latest: smallest([date?.latest ?? contact.latest, told]) };
}
