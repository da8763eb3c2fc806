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
