import type { AccountParticipant } from "#model/record/account.ts";
import { coreSides } from "../identity/core-sides.ts";

interface Attended {
  readonly participants: readonly AccountParticipant[];
}

/** How the parties of two contacts stand to each other: the same; perhaps the same, told less exactly or among more; others. */
export type PartyRelation = "same" | "perhaps" | "other";

/** Who a contact is between: parties and hosts (all, where these are fewer than two); a state or organ only where its side has no person, or two would not be left. */
export function principalsOf({ participants }: Attended): ReadonlySet<string> {
  const parties = participants.filter((p) => p.role === "party" || p.role === "host");
  const among = new Set(parties.map((p) => p.actor)).size >= 2 ? parties : participants;
  const personal = new Set(among.filter((p) => p.kind === "person").map((p) => p.side));
  const exact = new Set(among.filter((p) => p.kind === "person" || !personal.has(p.side)).map((p) => p.actor));
  return exact.size >= 2 ? exact : new Set(among.map((p) => p.actor));
}

/** true where a contact is between two at least that are told by name. */
export const areTwo = (contact: Attended): boolean => principalsOf(contact).size >= 2;

function personsBySide({ participants }: Attended): ReadonlyMap<string, ReadonlySet<string>> {
  const persons = new Map<string, Set<string>>();
  for (const p of participants) if (p.kind === "person") persons.set(p.side, (persons.get(p.side) ?? new Set()).add(p.actor));
  return persons;
}

const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((id) => b.has(id));

/** Compares the parties of two contacts; needs nothing but their participants. */
export function relateParties(a: Attended, b: Attended): PartyRelation {
  if (areEqual(principalsOf(a), principalsOf(b))) return "same";
  const x = new Set(coreSides(a.participants));
  const y = new Set(coreSides(b.participants));
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  if (few.size < 2 || ![...few].every((side) => many.has(side))) return "other";
  const own = personsBySide(a);
  const others = personsBySide(b);
  for (const side of few) {
    const p = own.get(side);
    const q = others.get(side);
    if (p !== undefined && q !== undefined && ![...p].some((person) => q.has(person))) return "other";
  }
  return "perhaps";
}
