import type { Page, PageQuery } from "../store.ts";

/** So many are asked for at once. */
const AT_ONCE = 200;

/** Everything that a list of the store holds, a page held at a time. */
export async function* allItems<T>(ask: (page: PageQuery) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await ask({ limit: AT_ONCE, cursor });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
