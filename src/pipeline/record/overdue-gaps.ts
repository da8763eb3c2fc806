import { isoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Gap } from "#model/record/gap.ts";
import { overdueGap } from "#record/findings/gaps/overdue-gap.ts";
import { allItems } from "#store/paging/all-items.ts";
import type { Store } from "#store/store.ts";
import { nearContacts } from "./near-contacts.ts";

/** What a contact lacks as a plan of which the day has passed; null where it is no such plan, whatever else is on record. */
export async function overdueOf(store: Store, contact: RecordContact, today: number): Promise<readonly Gap[] | null> {
  return overdueGap(contact, [], today).length === 0 ? null : overdueGap(contact, await nearContacts(store, contact), today);
}

/** What is planned or proposed for a day before `today` (a day number) and was never told of again; in order of time. */
export async function overdueGaps(store: Store, today: number): Promise<readonly Gap[]> {
  const gaps: Gap[] = [];
  for (const status of ["planned", "proposed"] as const)
    for await (const contact of allItems((page) => store.contacts({ status, to: isoDay(today) }, page)))
      gaps.push(...((await overdueOf(store, contact, today)) ?? []));
  return gaps;
}
