import type { Contact, ContactKind, ContactStatus } from "#model/reading.ts";
import { partiesOf } from "#model/parties-of.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { Names } from "../api/answers.ts";
import type { Key, Say } from "./language.tsx";
import { nameWithin, sideOf } from "./names.ts";

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
export function partyIds(parties: readonly string[], sides: readonly string[]): readonly string[] {
  return parties.length > 0 && (parties.length <= MOST_NAMES || sides.length < 2) ? parties : sides;
}

/** What the title of a contact is made of: ids of those between whom it is, of these who receive the others, and the sides. */
interface Titled extends Kinded {
  readonly parties: readonly string[];
  readonly hosts: readonly string[];
  readonly sides: readonly string[];
}

/** «اتصال هاتفي بين أ وب»; «زيارة أ إلى ب». */
export function contactTitle(of: Titled, names: Names, say: Say): string {
  const kind = kindWords(of, say);
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => nameWithin(id, names, say));
  const guests = of.parties.filter((id) => !of.hosts.includes(id));
  if (of.kind === "visit" && of.hosts.length > 0 && guests.length > 0 && guests.length <= MOST_NAMES) {
    // Whoever receives a visitor stands for where the visit goes.
    const hosts = [...new Set(of.hosts.map((id) => sideOf(id, names)))];
    return say("title.visit", { kind, guests: listWords(named(guests), say), hosts: listWords(named(hosts), say) });
  }
  const ids = partyIds(of.parties, of.sides);
  const parties = named(ids.slice(0, MOST_NAMES + 1));
  if (parties.length === 0) return kind;
  if (ids.length > parties.length) return say("title.between-more", { kind, parties: parties.join(say("list.comma")) });
  return say(parties.length === 1 ? "title.of-one" : "title.between", { kind, parties: listWords(parties, say) });
}

type Told = Pick<Contact, "kind" | "several" | "participants">;

/** The title of a contact as an account or the record tells it. */
export const titleOf = (contact: Told & { readonly sides?: readonly string[] }, names: Names, say: Say): string =>
  contactTitle(
    {
      ...contact,
      parties: partiesOf(contact.participants).map((p) => p.actor),
      hosts: contact.participants.filter((p) => p.role === "host").map((p) => p.actor),
      sides: contact.sides ?? [],
    },
    names,
    say,
  );
