import type { Decision } from "#model/record/decision.ts";
import { DecisionList, DecisionQuery } from "../contract/decisions.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";
import { bearingDecisions, findingsOfContact } from "../views/bearing-decisions.ts";
import { showDecisions } from "../views/decision-view.ts";
import { pageInOrder } from "../views/page-in-order.ts";
import { decisionsOnAccount, wayToContact } from "../views/way-to-contact.ts";
import { type UndoneDecision, withUndoing } from "../views/with-undoing.ts";
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
  async respond({ query: { contact, author, type, cursor, limit = USUAL_LIMIT } }, desk) {
    const ledger = await desk.store.decisions();
    const all = contact === undefined ? withUndoing(ledger) : await decisionsOn(contact, ledger, desk);
    const asked = all.filter((d) => (author === undefined || d.author === author) && (type === undefined || d.action.type === type));
    const page = pageInOrder("decisions", asked.toReversed(), ({ number }) => [-number], { limit, cursor: cursor ?? null });
    return { ...page, ...(await showDecisions(page.items, desk)), authors: [...new Set(ledger.map((d) => d.author))].sort() };
  },
});

async function decisionsOn(id: string, ledger: readonly Decision[], desk: Desk): Promise<readonly UndoneDecision[]> {
  const way = await wayToContact(id, desk.store);
  if (way === null) throw new Refused(404, "not-found", "detail.not-found.contact", { id });
  if (way.to === "aside") return decisionsOnAccount(way.account, desk.store);
  return bearingDecisions(way.contact, await findingsOfContact(way.contact, desk), ledger, desk);
}
