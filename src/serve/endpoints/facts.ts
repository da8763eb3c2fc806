import type { FactFilter } from "#store/store.ts";
import { FactList, FactQuery } from "../contract/facts.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import { endpoint } from "../http/endpoint.ts";
import { showFacts } from "../views/fact-list.ts";
import { given } from "../views/given.ts";

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
  refuses: ["cursor-invalid"],
  async respond({ query: { cursor, limit = USUAL_LIMIT, ...filter } }, desk) {
    const page = await desk.store.facts(given<FactFilter>(filter), { limit, cursor: cursor ?? null });
    return { ...(await showFacts(page.items, desk)), next: page.next };
  },
});
