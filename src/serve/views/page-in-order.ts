import { type Place, readCursor, writeCursor } from "#store/paging/cursor.ts";
import type { Page, PageQuery } from "#store/store.ts";

/** Less than nothing where the place `a` comes before `b`. Both are of one list: numbers and words stand where they do in the other. */
export function comparePlaces(a: Place, b: Place): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] as string | number;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/**
 * One page of a list of which all items are at hand, in the order of their places. The cursor holds the place of the last item of a page, and the next page begins with what comes after it, also where
 * that item has left the list meanwhile.
 */
export function pageInOrder<T>(list: string, items: readonly T[], placeOf: (item: T) => Place, { limit, cursor }: PageQuery): Page<T> {
  const [first] = items;
  const shape = first === undefined ? null : placeOf(first);
  const isPlace = (place: Place): place is Place =>
    shape === null || (place.length === shape.length && place.every((value, i) => typeof value === typeof shape[i]));
  const after = readCursor(list, cursor, isPlace);
  const rest = after === null ? items : items.slice(firstAfter(items, placeOf, after));
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown, next: last !== undefined && rest.length > limit ? writeCursor(list, placeOf(last)) : null };
}

function firstAfter<T>(items: readonly T[], placeOf: (item: T) => Place, after: Place): number {
  const at = items.findIndex((item) => comparePlaces(placeOf(item), after) > 0);
  return at < 0 ? items.length : at;
}
