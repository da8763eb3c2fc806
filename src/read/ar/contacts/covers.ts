import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Candidate } from "./candidate.ts";
import type { Merged } from "./merged.ts";

/** Whether the clause's parties are among the contact's, a state standing for its person: all, some beyond, or none that fit. */
export function covers(actors: DocumentActors, merged: Merged, candidate: Candidate): "all" | "stand-in" | "none" {
  if (candidate.parties.length === 0) return "all";
  let exact = true;
  const have = [...merged.parties.keys()];
  const want = candidate.parties.map((p) => p.actor);
  const paired = have.length >= 2 && want.length >= 2;
  const same = (a: string, b: string): boolean =>
    a === b ||
    (paired && (actsFor(actors, a, b) || actsFor(actors, b, a))) ||
    (sideOf(actors, a) === sideOf(actors, b) &&
      (isBody(actors, a) || isBody(actors, b)) &&
      [a, b].some((id) => isPerson(actors, id) || actors.byId.get(id)?.kind === "state") &&
      [a, b].every((id) => isBody(actors, id) || isPerson(actors, id)));
  const [small, large] = want.length <= have.length ? [want, have] : [have, want];
  const rest = [...large];
  for (const id of small) {
    const k = rest.findIndex((r) => r === id);
    const j = k >= 0 ? k : rest.findIndex((r) => same(r, id));
    if (k < 0) exact = false;
    if (j < 0) return "none";
    rest.splice(j, 1);
  }
  return exact ? "all" : "stand-in";
}

/** A person of an organisation («المبعوث الأممي») may stand for it. */
export const actsFor = (actors: DocumentActors, person: string, organisation: string): boolean =>
  isPerson(actors, person) && actors.byId.get(organisation)?.kind === "organisation" && sideOf(actors, person) === organisation;

export const sides = (actors: DocumentActors, ids: readonly string[]): number => new Set(ids.map((id) => sideOf(actors, id))).size;
export const sideOf = (actors: DocumentActors, id: string): string => actors.byId.get(id)?.side ?? id;
/** A state or an organ of it may stand for its person; a movement or party of the same land does not. */
export const isBody = (actors: DocumentActors, id: string): boolean => /^(state|organ)$/.test(actors.byId.get(id)?.kind ?? "");
export const isPerson = (actors: DocumentActors, id: string): boolean => actors.byId.get(id)?.kind === "person";
