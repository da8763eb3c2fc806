import type { Page, PageQuery } from "#store/store.ts";

/** So many are asked of the store at once. */
const AT_ONCE = 200;

/** Everything that a list of the store holds, a page held at a time. */
export async function* all<T>(ask: (page: PageQuery) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await ask({ limit: AT_ONCE, cursor });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}

/** The first of a list, and whether there are more. */
export interface Beginning<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** The first `limit` of what a list yields. */
export async function beginning<T>(list: AsyncIterable<T>, limit: number): Promise<Beginning<T>> {
  const items: T[] = [];
  for await (const item of list) {
    if (items.length === limit) return { items, more: true };
    items.push(item);
  }
  return { items, more: false };
}
