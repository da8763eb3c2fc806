import { parseIsoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { ContactFilter } from "#store/store.ts";

/** What of a filter another day's knowledge may change: the store, which knows today, cannot be asked for it. */
const CHANGING = ["kind", "channel", "status", "from", "to"] as const;

/** The rest of a filter, for the store. */
export const lasting = (filter: ContactFilter): ContactFilter =>
  Object.fromEntries(Object.entries(filter).filter(([name]) => !(CHANGING as readonly string[]).includes(name)));

/** Whether a contact is such as was asked for, in what may change. Days: it may lie on or after `from`, on or before `to`. */
export function matches({ kind, channel, status, earliest, latest }: RecordContact, filter: ContactFilter): boolean {
  const from = filter.from === undefined ? null : parseIsoDay(filter.from);
  const to = filter.to === undefined ? null : parseIsoDay(filter.to);
  return (
    (filter.kind ?? kind) === kind &&
    (filter.channel ?? channel) === channel &&
    (filter.status ?? status) === status &&
    (from === null || latest === null || latest >= from) &&
    (to === null || earliest === null || earliest <= to)
  );
}
