import { setImmediate as breathe } from "node:timers/promises";
import { isoDay } from "#model/calendar.ts";
import type { Gap } from "#model/record/gap.ts";
import { overdueGap } from "#record/findings/gaps/overdue-gap.ts";
import type { Store } from "#store/store.ts";
import { nearContacts } from "./near-contacts.ts";

const AT_ONCE = 50;

/** What is planned or proposed for a day before `today` (a day number) and was never told of again; in order of time. Others have their turn between the contacts. */
export async function overdueGaps(store: Store, today: number): Promise<readonly Gap[]> {
  const gaps: Gap[] = [];
  for (const status of ["planned", "proposed"] as const)
    for (let cursor: string | null = null; ; ) {
      const page = await store.contacts({ status, to: isoDay(today) }, { limit: AT_ONCE, cursor });
      for (const contact of page.items)
        if (overdueGap(contact, [], today).length > 0) {
          gaps.push(...overdueGap(contact, await nearContacts(store, contact), today));
          await breathe();
        }
      if (page.next === null) break;
      cursor = page.next;
      await breathe();
    }
  return gaps;
}
