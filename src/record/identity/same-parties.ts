import type { Account, AccountParticipant } from "#model/record/account.ts";
import { coreSides } from "./core-sides.ts";

/** Of many sides two reports name different ones: so many of the shorter list must be in the longer. */
const LEAST_SHARED = 0.75;
/** From so many sides on a report may leave some out. */
const MANY_SIDES = 3;

/** The participants of one account or of several, as they are compared. */
export interface Parties {
  readonly sides: readonly string[];
  /** Named persons by side. */
  readonly persons: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The parties of accounts of one event. */
export function partiesOf(accounts: readonly Account[]): Parties {
  const participants = accounts.flatMap((a) => a.participants);
  const persons = new Map<string, Set<string>>();
  for (const p of participants) if (p.kind === "person") persons.set(p.side, (persons.get(p.side) ?? new Set()).add(p.actor));
  return { sides: accounts.length === 1 ? coreSides(participants) : mostSides(accounts), persons };
}

const mostSides = (accounts: readonly Account[]): readonly string[] =>
  accounts.map((a) => coreSides(a.participants)).reduce((most, sides) => (sides.length > most.length ? sides : most));

/** `equal`: the same sides; `part`: many sides, most of them shared; null: others. */
export function relateSides(a: readonly string[], b: readonly string[]): "equal" | "part" | null {
  const shared = a.filter((side) => b.includes(side)).length;
  if (shared === a.length && shared === b.length) return "equal";
  const least = Math.min(a.length, b.length);
  return least >= MANY_SIDES && shared >= least * LEAST_SHARED ? "part" : null;
}

/** How many sides have a person that both name; null where on some side both name persons and none is the same: then it is another event. */
export function sharedPersons(a: Parties, b: Parties): number | null {
  let shared = 0;
  for (const side of a.sides) {
    const x = a.persons.get(side);
    const y = b.persons.get(side);
    if (x === undefined || y === undefined) continue;
    let any = false;
    for (const person of x) if (y.has(person)) any = true;
    if (!any) return null;
    shared++;
  }
  return shared;
}

/** true where every side has a person named. */
export const allNamed = (parties: Parties): boolean => parties.sides.every((side) => parties.persons.has(side));

/** Participants by actor and role, each once, in the order of their first account. */
export function joinParticipants(accounts: readonly Account[]): readonly AccountParticipant[] {
  const byActor = new Map<string, AccountParticipant>();
  for (const account of accounts)
    for (const p of account.participants) {
      const known = byActor.get(p.actor);
      if (known === undefined || (known.role !== "party" && p.role === "party")) byActor.set(p.actor, p);
    }
  return [...byActor.values()];
}
