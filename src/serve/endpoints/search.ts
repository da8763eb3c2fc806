import { parseWords } from "#store/search/parse-words.ts";
import type { SearchQuery } from "#store/search-query.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import { SearchAsked, SearchPage } from "../contract/search.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";
import { given } from "../views/given.ts";
import { hitView } from "../views/hit-view.ts";
import { reportBriefs } from "../views/report-briefs.ts";

/** Reports by the words of their text, best first. */
export const search = endpoint({
  method: "get",
  path: "/search",
  summary: { en: "Reports by the words in them, best first", ar: "التقارير بحسب كلماتها، الأوفق أولا" },
  query: SearchAsked,
  answer: SearchPage,
  example: { query: `q=${encodeURIComponent("بوتين")}&field=text&limit=10` },
  refuses: ["cursor-invalid", "no-words"],
  kept: "store",
  async respond({ query: { q, cursor, limit = USUAL_LIMIT, ...filter } }, { store }) {
    if (parseWords(q).every((term) => term.absent)) throw new Refused(400, "no-words", "detail.no-words");
    const query: SearchQuery = { words: q, ...given<Omit<SearchQuery, "words">>(filter) };
    const asked = { limit, cursor: cursor ?? null };
    const { hits: page, facets } = cursor === undefined ? await store.searchWithFacets(query, asked) : { hits: await store.search(query, asked), facets: null };
    return {
      items: page.items.map(hitView),
      next: page.next,
      facets,
      names: {},
      reports: await reportBriefs(
        page.items.map((hit) => hit.report),
        store,
      ),
    };
  },
});
