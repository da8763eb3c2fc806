import type { Page, PageQuery } from "#store/store.ts";

/** All items of a list, page by page. Throws where paging comes to no end. */
export async function everyPage<T>(limit: number, page: (query: PageQuery) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  for (let n = 0; n < 10_000; n++) {
    const answer: Page<T> = await page({ limit, cursor });
    items.push(...answer.items);
    if (answer.next === null) return items;
    cursor = answer.next;
  }
  throw new Error("paging comes to no end");
}
