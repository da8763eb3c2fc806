import { CursorInvalid } from "../errors/cursor-invalid.ts";

/** A place in a list: the values by which it is ordered, of the last item of a page. */
export type Place = readonly (string | number)[];

/** An opaque cursor for a place. The list's name is in it, so that no list takes another's. */
export const writeCursor = (list: string, place: Place): string => Buffer.from(JSON.stringify([list, ...place])).toString("base64url");

/** The place of a cursor; null at the beginning. Throws `CursorInvalid`. */
export function readCursor<P extends Place>(list: string, cursor: string | null | undefined, isPlace: (place: Place) => place is P): P | null {
  if (cursor === null || cursor === undefined) return null;
  const [name, ...place] = parsed(cursor);
  if (name !== list || !isPlace(place as Place)) throw new CursorInvalid(cursor);
  return place as unknown as P;
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** A number and an id: the place in most lists. */
export const isNumberAndId = (place: Place): place is readonly [number, string] =>
  place.length === 2 && Number.isSafeInteger(place[0]) && typeof place[1] === "string";

/** A number alone. */
export const isNumber = (place: Place): place is readonly [number] => place.length === 1 && Number.isSafeInteger(place[0]);

/** An id alone. */
export const isId = (place: Place): place is readonly [string] => place.length === 1 && typeof place[0] === "string";
