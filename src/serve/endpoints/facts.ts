import type { FiledFact } from "#model/record/filed-fact.ts";
import type { FactFilter, Page, PageQuery } from "#store/store.ts";
import { FactList, FactQuery } from "../contract/facts.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import type { Desk } from "../desk.ts";
import { endpoint } from "../http/endpoint.ts";
import { askedContacts } from "../views/asked-contacts.ts";
import { showFacts } from "../views/fact-list.ts";
import { factsOfContacts, placeOfFact } from "../views/facts-of-contacts.ts";
import { given } from "../views/given.ts";
import { pageInOrder } from "../views/page-in-order.ts";

/** Statements, positions, scenarios, questions, follow-ups, stakeholders and drivers, the newest report first. */
export const facts = endpoint({
  method: "get",
  path: "/facts",
  summary: {
    en: "Statements, positions, scenarios, questions, follow-ups, stakeholders, drivers: the newest report first",
    ar: "التصريحات والمواقف والسيناريوهات والأسئلة والمتابعات والمتأثرون والعوامل، أحدث التقارير أولا",
  },
  query: FactQuery,
  answer: FactList,
  example: { query: "kind=statement&actor=vladimir_putin&limit=10" },
  refuses: ["not-found", "cursor-invalid"],
  async respond({ query: { cursor, limit = USUAL_LIMIT, story, ...filter } }, desk) {
    const asked = given<FactFilter>(filter);
    const paging = { limit, cursor: cursor ?? null };
    const page = story === undefined ? await desk.store.facts(asked, paging) : await pageOfStory(story, asked, paging, desk);
    return { ...(await showFacts(page.items, desk)), next: page.next };
  },
});

async function pageOfStory(story: string, asked: FactFilter, paging: PageQuery, desk: Desk): Promise<Page<FiledFact>> {
  const { contact } = asked;
  const snapshot = await desk.index.fresh();
  const ids = (await askedContacts({ story }, desk, snapshot)).filter((id) => contact === undefined || id === contact);
  const contacts = ids.flatMap((id) => snapshot.contacts.get(id) ?? []);
  return pageInOrder("story-facts", (await factsOfContacts(contacts, asked, desk.store)).found, placeOfFact, paging);
}
