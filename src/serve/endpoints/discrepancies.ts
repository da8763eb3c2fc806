import type { Discrepancy } from "#model/record/discrepancy.ts";
import { dayOfContact } from "#store/contacts/contact-keys.ts";
import type { ContactOutline, Page, PageQuery, Store } from "#store/store.ts";
import { DiscrepancyList, DiscrepancyQuery } from "../contract/findings.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import type { Desk } from "../desk.ts";
import { endpoint } from "../http/endpoint.ts";
import { askedContacts } from "../views/asked-contacts.ts";
import { showFindings } from "../views/finding-list.ts";
import { given } from "../views/given.ts";
import { openPage } from "../views/open-page.ts";
import { comparePlaces, pageInOrder } from "../views/page-in-order.ts";
import { settledBy } from "../views/settled-by.ts";

type Filter = Parameters<Store["discrepancies"]>[0];

/** Discrepancies of one report that are looked at within a story; no report rests in more. */
const MOST_OF_REPORT = 1_000;

/** What does not agree. */
export const discrepancies = endpoint({
  method: "get",
  path: "/discrepancies",
  summary: { en: "What does not agree", ar: "ما يتضارب" },
  query: DiscrepancyQuery,
  answer: DiscrepancyList,
  example: { query: "state=open&kind=attribute" },
  refuses: ["not-found", "cursor-invalid"],
  async respond({ query: { cursor, limit = USUAL_LIMIT, state = "all", story, kind: kinds, ...filter } }, desk) {
    const ledger = await desk.store.decisions();
    const settled = settledBy(ledger);
    const asked = given<Filter>({ kinds, ...filter });
    const paging = { limit, cursor: cursor ?? null };
    const page =
      story === undefined
        ? await openPage((one) => desk.store.discrepancies(asked, one), paging, state, ledger)
        : await pageOfStory(story, asked, (id) => state === "all" || settled.has(id) === (state === "settled"), paging, desk);
    return { ...(await showFindings(page.items, desk, ledger)), next: page.next };
  },
});

/** Those of the contacts of a story, in order of time. Which there are is known from the outline: a story may gather thousands of contacts. */
async function pageOfStory(story: string, asked: Filter, isWanted: (id: string) => boolean, paging: PageQuery, desk: Desk): Promise<Page<Discrepancy>> {
  const { kinds, contact: only, report } = asked;
  const snapshot = await desk.index.fresh();
  const ofReport = report === undefined ? null : new Set((await desk.store.discrepancies(asked, { limit: MOST_OF_REPORT })).items.map(({ id }) => id));
  const places = (await askedContacts({ story }, desk, snapshot)).flatMap((contact): readonly [number, string, string][] => {
    const outline = only === undefined || only === contact ? snapshot.contacts.get(contact) : undefined;
    return (outline === undefined ? [] : (snapshot.discrepancies.get(contact) ?? []))
      .filter(({ id, kind }) => isWanted(id) && (kinds === undefined || kinds.includes(kind)) && (ofReport === null || ofReport.has(id)))
      .map(({ id }): [number, string, string] => [dayOfContact(outline as ContactOutline), contact, id])
      .sort(comparePlaces);
  });
  const page = pageInOrder("story-discrepancies", places, (place) => place, paging);
  return { items: await desk.store.discrepanciesById(page.items.map(([, , id]) => id)), next: page.next };
}
