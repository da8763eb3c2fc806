import { DecisionList, DecisionQuery } from "../contract/decisions.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";
import { contactPage } from "../views/contact-page.ts";
import { showDecisions, type UndoneDecision, withUndoing } from "../views/decision-view.ts";
import { pageOfIds } from "../views/page-of-ids.ts";
import type { Desk } from "../desk.ts";

/** The ledger of decisions, the newest first. */
export const decisions = endpoint({
  method: "get",
  path: "/decisions",
  summary: { en: "The ledger of decisions, the newest first", ar: "سجل القرارات، الأحدث أولا" },
  query: DecisionQuery,
  answer: DecisionList,
  example: { query: "contact=31313fab1d7c0546.0" },
  refuses: ["cursor-invalid", "not-found"],
  async respond({ query: { contact, cursor, limit = USUAL_LIMIT } }, desk) {
    const all = contact === undefined ? withUndoing(await desk.store.decisions()) : await decisionsOn(contact, desk);
    const byNumber = new Map(all.map((decision) => [String(decision.number), decision]));
    const page = await pageOfIds(
      "decisions",
      [...byNumber.keys()].sort((a, b) => Number(b) - Number(a)),
      { limit, cursor: cursor ?? null },
      async (numbers) => numbers.flatMap((number) => byNumber.get(number) ?? []),
    );
    return { ...page, ...(await showDecisions(page.items, desk)) };
  },
});

async function decisionsOn(id: string, desk: Desk): Promise<readonly UndoneDecision[]> {
  const contact = await desk.store.contact(id);
  if (contact === null) throw new Refused(404, "not-found", "detail.not-found.contact", { id });
  return (await contactPage(contact, desk)).decisions;
}
