import type { RecordContact } from "#model/record/contact.ts";
import { dayOfContact } from "#store/contacts/contact-keys.ts";
import type { Page, PageQuery } from "#store/store.ts";
import { ContactList, ContactQuery } from "../contract/contacts.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import type { Desk } from "../desk.ts";
import { endpoint } from "../http/endpoint.ts";
import { type AskedContacts, askedContacts, filterOf } from "../views/asked-contacts.ts";
import { idsOfContact } from "../views/ids-of-contact.ts";
import { namesOf } from "../views/names-of.ts";
import { pageInOrder } from "../views/page-in-order.ts";
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
    const paging = { limit, cursor: cursor ?? null };
    const page = asked.story === undefined ? await store.contacts(filterOf(asked), paging) : await pageOfStory(asked, paging, desk);
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

async function pageOfStory(asked: AskedContacts, paging: PageQuery, desk: Desk): Promise<Page<RecordContact>> {
  const snapshot = await desk.index.fresh();
  const outlines = (await askedContacts(asked, desk, snapshot)).flatMap((id) => snapshot.contacts.get(id) ?? []);
  const page = pageInOrder("story", outlines, (outline) => [dayOfContact(outline), outline.id], paging);
  return { items: await desk.store.contactsById(page.items.map(({ id }) => id)), next: page.next };
}
