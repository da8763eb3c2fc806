import type { Place } from "#model/record/account.ts";
import { askedActor } from "../../record/filters.ts";
import type { Session } from "../../record/session.ts";

/** "Budapest@hungary": a place with its state, which may be left out. */
export async function askPlace(value: string, session: Session): Promise<Place> {
  const at = value.lastIndexOf("@");
  if (at < 0) return { name: value.trim(), country: null };
  return { name: value.slice(0, at).trim(), country: (await askedActor(value.slice(at + 1).trim(), session)) ?? null };
}
