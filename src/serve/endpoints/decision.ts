import { z } from "zod";
import { DecisionPage } from "../contract/decisions.ts";
import { told } from "../contract/told.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";
import { showDecisions } from "../views/decision-view.ts";
import { withUndoing } from "../views/with-undoing.ts";

/** One line of the ledger, with everybody and everything that it names. */
export const decision = endpoint({
  method: "get",
  path: "/decisions/{number}",
  summary: { en: "One decision, by its number", ar: "قرار واحد برقمه" },
  params: z.strictObject({ number: told(z.string().regex(/^[1-9]\d{0,8}$/), { en: "The number of a decision.", ar: "رقم قرار." }) }),
  query: z.strictObject({}),
  answer: DecisionPage,
  example: { params: { number: "1" } },
  refuses: ["not-found"],
  async respond({ params: { number } }, desk) {
    const line = withUndoing(await desk.store.decisions()).find((d) => d.number === Number(number));
    const { items, ...named } = await showDecisions(line === undefined ? [] : [line], desk);
    const [shown] = items;
    if (shown === undefined) throw new Refused(404, "not-found", "detail.not-found.decision", { number });
    return { decision: shown, ...named };
  },
});
