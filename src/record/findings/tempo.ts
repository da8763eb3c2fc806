import { isoDay, weekStart } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { daysOf, isTold } from "./days-of.ts";

/** A stretch without contacts; `after` and `before` are ids, null where it begins or ends with the days asked for. Days are those between, ends not counted. */
export interface Silence {
  readonly days: number;
  readonly after: string | null;
  readonly before: string | null;
}

/** How often contacts took place. */
export interface Tempo {
  /** Each week from Monday on, also those without any. */
  readonly weeks: readonly { readonly monday: string; readonly contacts: number }[];
  readonly contacts: number;
  /** Contacts of which the week is not known, or that are told as several: they may lie in these days and are in no week. */
  readonly unplaced: number;
  /** The longest stretch; the first of those that are equally long. Null where no contact is placed. */
  readonly longestSilence: Silence | null;
}

interface PlacedContact {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The tempo of a channel or of two sides: give it their contacts (the store filters by either). `from` and `to` are day numbers, both included. Contacts that did not take place are left out.
 * Needs the contacts of those days alone.
 */
export function tempo(contacts: readonly RecordContact[], from: number, to: number): Tempo {
  const placed: PlacedContact[] = [];
  let unplaced = 0;
  for (const contact of contacts) {
    if (!isTold(contact)) continue;
    const { earliest, latest } = daysOf(contact);
    if ((latest !== null && latest < from) || (earliest !== null && earliest > to)) continue;
    if (contact.several || earliest === null || latest === null || weekStart(earliest) !== weekStart(latest)) unplaced++;
    else placed.push({ id: contact.id, first: earliest, last: latest });
  }
  placed.sort((a, b) => a.first - b.first || a.last - b.last || (a.id < b.id ? -1 : 1));
  const byWeek = Map.groupBy(placed, ({ first }) => weekStart(first));
  const weeks = [];
  for (let monday = weekStart(from); monday <= to; monday += 7) weeks.push({ monday: isoDay(monday), contacts: byWeek.get(monday)?.length ?? 0 });
  return { weeks, contacts: placed.length, unplaced, longestSilence: placed.length === 0 ? null : longest(placed, from, to) };
}

function longest(placed: readonly PlacedContact[], from: number, to: number): Silence {
  let found: Silence = { days: -1, after: null, before: null };
  let end = from - 1;
  let after: string | null = null;
  for (const { id, first, last } of placed) {
    if (first - end - 1 > found.days) found = { days: first - end - 1, after, before: id };
    if (last >= end) {
      end = last;
      after = id;
    }
  }
  return to - end > found.days ? { days: to - end, after, before: null } : found;
}
