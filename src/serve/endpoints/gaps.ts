import { GapList, GapQuery } from "../contract/findings.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import { endpoint } from "../http/endpoint.ts";
import { askedContacts } from "../views/asked-contacts.ts";
import { showFindings } from "../views/finding-list.ts";
import { pageOfIds } from "../views/page-of-ids.ts";
import { settledBy } from "../views/settled-by.ts";

/** What the record knows it lacks. */
export const gaps = endpoint({
  method: "get",
  path: "/gaps",
  summary: { en: "What the record knows it lacks", ar: "ما يعرف السجل أنه ينقصه" },
  query: GapQuery,
  answer: GapList,
  example: { query: "state=open&kind=overdue" },
  refuses: ["not-found", "cursor-invalid"],
  async respond({ query: { cursor, limit = USUAL_LIMIT, state = "all", kind, contact, story } }, desk) {
    const ledger = await desk.store.decisions();
    const settled = settledBy(ledger);
    const within = story === undefined ? null : new Set(await askedContacts({ story }, desk, await desk.index.fresh()));
    const asked = (await desk.index.gaps()).filter(
      (gap) =>
        (kind === undefined || gap.kind === kind) &&
        (contact === undefined || gap.contact === contact) &&
        (within === null || within.has(gap.contact)) &&
        (state === "all" || settled.has(gap.id) === (state === "settled")),
    );
    const byId = new Map(asked.map((gap) => [gap.id, gap]));
    const page = await pageOfIds("gaps", [...byId.keys()], { limit, cursor: cursor ?? null }, async (ids) => ids.flatMap((id) => byId.get(id) ?? []));
    return { ...(await showFindings(page.items, desk, ledger)), next: page.next };
  },
});
