import { CursorInvalid } from "#store/errors/cursor-invalid.ts";
import type { Page, PageQuery } from "#store/store.ts";

/** One page of a list of which all ids are at hand. The cursor names the last id of the page before. */
export async function pageOfIds<T>(
  list: string,
  ids: readonly string[],
  { limit, cursor }: PageQuery,
  fetch: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<Page<T>> {
  const from = cursor === null || cursor === undefined ? 0 : placeAfter(list, ids, cursor);
  const shown = ids.slice(from, from + limit);
  const last = shown.at(-1);
  return {
    items: await fetch(shown),
    next: last !== undefined && from + limit < ids.length ? Buffer.from(JSON.stringify([list, last])).toString("base64url") : null,
  };
}

function placeAfter(list: string, ids: readonly string[], cursor: string): number {
  const place = parsed(cursor);
  const at = Array.isArray(place) && place.length === 2 && place[0] === list ? ids.indexOf(place[1] as string) : -1;
  if (at < 0) throw new CursorInvalid(cursor);
  return at + 1;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return null;
  }
}
