/** Which contact was opened by a key, for each place in the history of the browser: who comes back goes on from there. */
const opened = new Map<string, string>();

export const remember = (place: string, id: string): void => void opened.set(place, id);

/** The contact from which somebody left this place by a key, once. */
export function takeBack(place: string): string | null {
  const id = opened.get(place) ?? null;
  opened.delete(place);
  return id;
}
