import type { RecordContact } from "#model/record/contact.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Store } from "#store/store.ts";
import type { ListedContact } from "../pages/contacts-page.ts";
import { reportsOf } from "./reports-of.ts";
import { allItems } from "#store/paging/all-items.ts";
import type { ReadReport } from "../pages/record-view.ts";

/** Contacts as a list shows them: with what is disputed about each and needs attention. */
export async function listed(store: Store, contacts: readonly RecordContact[], settled: ReadonlySet<string>): Promise<readonly ListedContact[]> {
  const found: ListedContact[] = [];
  for (const contact of contacts) {
    const discrepancies: Discrepancy[] = [];
    for await (const discrepancy of allItems((page) => store.discrepancies({ contact: contact.id }, page)))
      if (!settled.has(discrepancy.id)) discrepancies.push(discrepancy);
    found.push({ contact, discrepancies });
  }
  return found;
}

/** The reports that a list of contacts needs: those that name somebody whom the base does not know. */
export const namingReports = (store: Store, contacts: readonly RecordContact[]): Promise<readonly ReadReport[]> =>
  reportsOf(
    store,
    contacts.flatMap(({ accounts }) =>
      accounts.filter(({ participants }) => participants.some(({ actor }) => actor.startsWith("new:"))).map(({ report }) => report),
    ),
  );
