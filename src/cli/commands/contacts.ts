import { contactsPage } from "../pages/contacts-page.ts";
import { askedDay, askedLimit } from "../record/asked-value.ts";
import { recordAsKnown } from "../record/as-known-on.ts";
import { checkContactOptions, CONTACT_OPTIONS, contactFilter } from "../record/filters.ts";
import { beginning } from "../record/pages-of.ts";
import { onRecord } from "../record/session.ts";
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
      const { options } = session;
      const store = await recordAsKnown(askedDay(options, "as-known-on"), session);
      const found = await beginning(contactsOf(store, options.values.get("story"), await contactFilter(session)), askedLimit(options, USUAL));
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
