import type { Store } from "#store/store.ts";
import { DiscrepancyList, DiscrepancyQuery } from "../contract/findings.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import { endpoint } from "../http/endpoint.ts";
import { showFindings } from "../views/finding-list.ts";
import { given } from "../views/given.ts";
import { openPage } from "../views/open-page.ts";

/** What does not agree. */
export const discrepancies = endpoint({
  method: "get",
  path: "/discrepancies",
  summary: { en: "What does not agree", ar: "ما يتضارب" },
  query: DiscrepancyQuery,
  answer: DiscrepancyList,
  refuses: ["cursor-invalid"],
  async respond({ query: { cursor, limit = USUAL_LIMIT, state = "all", ...filter } }, desk) {
    const ledger = await desk.store.decisions();
    const asked = given<Parameters<Store["discrepancies"]>[0]>(filter);
    const page = await openPage((p) => desk.store.discrepancies(asked, p), { limit, cursor: cursor ?? null }, state, ledger);
    return { ...(await showFindings(page.items, desk, ledger)), next: page.next };
  },
});
