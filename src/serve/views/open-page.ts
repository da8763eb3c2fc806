import type { Decision } from "#model/record/decision.ts";
import type { Page, PageQuery } from "#store/store.ts";
import { settledBy } from "./settled-by.ts";

/** Pages of the whole list that one page of it, sifted, is made of at most; a page that is not full has a next one all the same. */
const MOST_PAGES = 20;

/** A page of what is open, or settled, or of all. */
export async function openPage<T extends { readonly id: string }>(
  ask: (page: PageQuery) => Promise<Page<T>>,
  { limit, cursor }: PageQuery,
  state: "open" | "settled" | "all",
  ledger: readonly Decision[],
): Promise<Page<T>> {
  if (state === "all") return ask({ limit, cursor: cursor ?? null });
  const settled = settledBy(ledger);
  const items: T[] = [];
  let next = cursor ?? null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    // Never more than are still wanted: the cursor of a page stands behind its last item.
    const page: Page<T> = await ask({ limit: limit - items.length, cursor: next });
    items.push(...page.items.filter((item) => settled.has(item.id) === (state === "settled")));
    next = page.next;
    if (next === null || items.length >= limit) break;
  }
  return { items, next };
}
