import { setImmediate as breathe } from "node:timers/promises";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { FactFilter, Page } from "#store/store.ts";
import { LedgerQuery, PositionLedger } from "../contract/facts.ts";
import type { Desk } from "../desk.ts";
import { endpoint } from "../http/endpoint.ts";
import { given } from "../views/given.ts";
import { ledgerOf } from "../views/ledger-of.ts";

/** So many positions are gone through: the newest. Beyond, the answer says that it is not complete. */
const MOST = 5_000;
const STEP = 500;

/** What each side wants in each matter, first and last stated. */
export const positionLedger = endpoint({
  method: "get",
  path: "/positions/ledger",
  summary: {
    en: "What each side wants in each matter: first and last stated, and the course of it",
    ar: "ما يريده كل جانب في كل موضوع: أول ما ذكر وآخره ومساره",
  },
  query: LedgerQuery,
  answer: PositionLedger,
  example: { query: "side=russia" },
  refuses: [],
  kept: "store",
  async respond({ query }, desk) {
    const { found, complete } = await positions(given<FactFilter>({ ...query, kind: "position" }), desk);
    return ledgerOf(found, query.topic, complete, desk);
  },
});

async function positions(filter: FactFilter, { store }: Desk): Promise<{ found: readonly FiledFact[]; complete: boolean }> {
  const found: FiledFact[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<FiledFact> = await store.facts(filter, { limit: STEP, cursor });
    found.push(...page.items);
    cursor = page.next;
    await breathe();
  } while (cursor !== null && found.length < MOST);
  return { found, complete: cursor === null };
}
