import type { ContactKind, ContactStatus } from "#model/reading.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { Names } from "../api/answers.ts";
import type { Key, Say } from "./language.tsx";
import { nameOf } from "./names.ts";

/** More names than these are told as their sides. */
const MOST_NAMES = 3;
const FEMININE = new Set<ContactKind>(["talks", "visit", "message"]);

interface Kinded {
  readonly kind: ContactKind;
  readonly several: boolean;
}

/** «اتصال هاتفي», «جولات محادثات». */
export const kindWords = ({ kind, several }: Kinded, say: Say): string => say(`kind.${kind}${several ? ".several" : ""}` as Key);

/** Whether the words of a kind are feminine: «محادثات», «زيارة», every plural. */
export const isFeminine = ({ kind, several }: Kinded): boolean => several || FEMININE.has(kind);

/** In the gender of its kind: «جرى» of a call, «جرت» of talks. */
export const statusWords = (status: ContactStatus, of: Kinded, say: Say): string => say(`status.${status}${isFeminine(of) ? ".f" : ""}` as Key);

/** Who is between whom: the persons where they are few, else the sides. */
export function partyIds(actors: readonly string[], sides: readonly string[]): readonly string[] {
  return actors.length > 0 && (actors.length <= MOST_NAMES || sides.length < 2) ? actors : sides;
}

/** «اتصال هاتفي بين أ وب». */
export function contactTitle(of: Kinded & { readonly actors: readonly string[]; readonly sides: readonly string[] }, names: Names, say: Say): string {
  const ids = partyIds(of.actors, of.sides);
  const parties = ids.slice(0, MOST_NAMES + 1).map((id) => nameOf(id, names, say));
  const kind = kindWords(of, say);
  if (parties.length === 0) return kind;
  if (ids.length > parties.length) return say("title.between-more", { kind, parties: parties.join(say("list.comma")) });
  return say(parties.length === 1 ? "title.of-one" : "title.between", { kind, parties: listWords(parties, say) });
}

/** Those who talk with each other, before hosts and those who only attend. */
function talkersOf(contact: RecordContact): readonly string[] {
  const parties = contact.participants.filter((p) => p.role === "party");
  return (parties.length > 1 ? parties : contact.participants).map((p) => p.actor);
}

export const titleOf = (contact: RecordContact, names: Names, say: Say): string => contactTitle({ ...contact, actors: talkersOf(contact) }, names, say);
