import type { Store } from "#store/store.ts";
import { GapList, GapQuery } from "../contract/findings.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import { endpoint } from "../http/endpoint.ts";
import { showFindings } from "../views/finding-list.ts";
import { given } from "../views/given.ts";
import { openPage } from "../views/open-page.ts";

/** What the record knows it lacks. */
export const gaps = endpoint({
  method: "get",
  path: "/gaps",
  summary: { en: "What the record knows it lacks", ar: "ما يعرف السجل أنه ينقصه" },
  query: GapQuery,
  answer: GapList,
  refuses: ["cursor-invalid"],
  async respond({ query: { cursor, limit = USUAL_LIMIT, state = "all", ...filter } }, desk) {
    const ledger = await desk.store.decisions();
    const asked = given<Parameters<Store["gaps"]>[0]>(filter);
    const page = await openPage((p) => desk.store.gaps(asked, p), { limit, cursor: cursor ?? null }, state, ledger);
    return { ...(await showFindings(page.items, desk, ledger)), next: page.next };
  },
});
