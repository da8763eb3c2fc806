import { ContactList, ContactQuery } from "../contract/contacts.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import { endpoint } from "../http/endpoint.ts";
import { askedContacts, filterOf } from "../views/asked-contacts.ts";
import { idsOfContact } from "../views/ids-of-contact.ts";
import { namesOf } from "../views/names-of.ts";
import { pageOfIds } from "../views/page-of-ids.ts";
import { reportBriefs } from "../views/report-briefs.ts";

/** Contacts in order of time. */
export const contacts = endpoint({
  method: "get",
  path: "/contacts",
  summary: { en: "Contacts in order of time", ar: "التواصلات بترتيب الزمن" },
  query: ContactQuery,
  answer: ContactList,
  example: { query: "actor=vladimir_putin&actor=donald_trump&status=held&limit=10" },
  refuses: ["not-found", "cursor-invalid"],
  async respond({ query }, desk) {
    const { cursor, limit = USUAL_LIMIT, ...asked } = query;
    const { store } = desk;
    const page =
      asked.story === undefined
        ? await store.contacts(filterOf(asked), { limit, cursor: cursor ?? null })
        : await pageOfIds("story", await askedContacts(asked, desk, await desk.index.fresh()), { limit, cursor: cursor ?? null }, (ids) =>
            store.contactsById(ids),
          );
    return {
      ...page,
      names: await namesOf(page.items.flatMap(idsOfContact), desk),
      reports: await reportBriefs(
        page.items.flatMap((contact) => contact.accounts.map((a) => a.report)),
        store,
      ),
    };
  },
});
