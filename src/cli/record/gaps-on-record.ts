import { parseIsoDay } from "#model/calendar.ts";
import type { Gap, GapKind } from "#model/record/gap.ts";
import { nearContacts } from "#pipeline/record/near-contacts.ts";
import { overdueGaps } from "#pipeline/record/overdue-gaps.ts";
import { overdueGap } from "#record/findings/gaps/overdue-gap.ts";
import type { Store } from "#store/store.ts";
import { allItems } from "#store/paging/all-items.ts";

/** Today's day number, UTC. */
export const today = (): number => parseIsoDay(new Date().toISOString()) as number;

/** Gaps on record, then what is overdue on a day, which the record cannot hold: it changes while nothing is added. `contact` is the id of a contact. */
export async function* gapsOnRecord(store: Store, filter: { readonly kind?: GapKind; readonly contact?: string }, day: number = today()): AsyncGenerator<Gap> {
  if (filter.kind !== "overdue") yield* allItems((page) => store.gaps(filter, page));
  if (filter.kind !== undefined && filter.kind !== "overdue") return;
  if (filter.contact === undefined) {
    yield* await overdueGaps(store, day);
    return;
  }
  const contact = await store.contact(filter.contact);
  if (contact !== null) yield* overdueGap(contact, await nearContacts(store, contact), day);
}
