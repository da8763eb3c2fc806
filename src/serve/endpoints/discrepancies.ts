import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Page, PageQuery, Store } from "#store/store.ts";
import { DiscrepancyList, DiscrepancyQuery } from "../contract/findings.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import type { Desk } from "../desk.ts";
import { endpoint } from "../http/endpoint.ts";
import { askedContacts } from "../views/asked-contacts.ts";
import { showFindings } from "../views/finding-list.ts";
import { given } from "../views/given.ts";
import { openPage } from "../views/open-page.ts";
import { pageOfIds } from "../views/page-of-ids.ts";

type Filter = Parameters<Store["discrepancies"]>[0];

/** Discrepancies of one contact of a story that are looked at. */
const MOST_OF_ONE = 200;

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
    const asked = given<Filter>({ kinds, ...filter });
    const inStory = story === undefined ? null : await ofStory(story, asked, desk);
    const ask = (page: PageQuery): Promise<Page<Discrepancy>> =>
      inStory === null
        ? desk.store.discrepancies(asked, page)
        : pageOfIds("discrepancies", [...inStory.keys()], page, async (ids) => ids.flatMap((id) => inStory.get(id) ?? []));
    const page = await openPage(ask, { limit, cursor: cursor ?? null }, state, ledger);
    return { ...(await showFindings(page.items, desk, ledger)), next: page.next };
  },
});

/** By their ids those of the contacts of a story, in order of time. */
async function ofStory(story: string, asked: Filter, desk: Desk): Promise<ReadonlyMap<string, Discrepancy>> {
  const snapshot = await desk.index.fresh();
  const found = new Map<string, Discrepancy>();
  for (const contact of await askedContacts({ story }, desk, snapshot)) {
    if (!snapshot.discrepancies.has(contact) || (asked.contact !== undefined && asked.contact !== contact)) continue;
    for (const one of (await desk.store.discrepancies({ ...asked, contact }, { limit: MOST_OF_ONE })).items) found.set(one.id, one);
  }
  return found;
}
