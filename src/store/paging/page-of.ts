import type { Page } from "../store.ts";
import { type Place, writeCursor } from "./cursor.ts";

/** How many items a page has: at least one, so that paging comes to an end. */
export const pageSize = (limit: number): number => Math.max(Math.trunc(limit), 1);

/** A page of rows of which one more than fits was asked for: that there is one shows that there is a next page. */
export function pageOf<R, T>(list: string, rows: readonly R[], size: number, placeOf: (row: R) => Place, itemOf: (row: R) => T): Page<T> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items: items.map(itemOf), next: rows.length > size && last !== undefined ? writeCursor(list, placeOf(last)) : null };
}
