import type { RecordContact } from "#model/record/contact.ts";
import { contactsPage } from "../pages/contacts-page.ts";
import { askedDay, askedLimit } from "../record/asked-value.ts";
import { hindsight } from "../record/as-known-on.ts";
import { checkContactOptions, CONTACT_OPTIONS, contactFilter } from "../record/filters.ts";
import { lasting, matches } from "../record/matches.ts";
import { beginning } from "../record/beginning.ts";
import { onRecord, type Session } from "../record/session.ts";
import { settledItems } from "../record/settled-items.ts";
import { showList } from "../record/show-list.ts";
import { contactsOf } from "../record/story-contacts.ts";
import { listed, namingReports } from "../record/told-contacts.ts";

const OPTIONS = { ...CONTACT_OPTIONS, story: { type: "string" }, "as-known-on": { type: "string" }, limit: { type: "string" } } as const;
/** Where no limit is asked for. */
const USUAL = 50;

/** `qanat contacts`: contacts in order of time. */
export const contacts = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.contacts",
    OPTIONS,
    async (session) => {
      const { options, store } = session;
      const found = await beginning(askedContacts(session), askedLimit(options, USUAL));
      return showList(
        found,
        async (items) => contactsPage(await listed(store, items, await settledItems(store)), await session.view(await namingReports(store, items))),
        session,
      );
    },
    (options) => {
      checkContactOptions(options);
      askedDay(options, "as-known-on");
      askedLimit(options, USUAL);
    },
  );

/** The contacts that were asked for; as they were known on a day where one is named. */
async function* askedContacts(session: Session): AsyncGenerator<RecordContact> {
  const { options, store } = session;
  const filter = await contactFilter(session);
  const story = options.values.get("story");
  const day = askedDay(options, "as-known-on");
  if (day === undefined) {
    yield* contactsOf(store, story, filter);
    return;
  }
  const then = await hindsight(day, session);
  for await (const now of contactsOf(store, story, lasting(filter))) {
    const contact = await then.contact(now);
    if (contact !== null && matches(contact, filter)) yield contact;
  }
}
