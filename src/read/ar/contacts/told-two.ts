import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Attributes } from "./attributes.ts";
import type { Candidate } from "./candidate.ts";
import { sideOf } from "./covers.ts";
import { NEGOTIATION } from "./merge-target.ts";
import type { Merged } from "./merged.ts";
import { future } from "./same-time.ts";

/** The candidate with the two whom its dual means; null where the text told of two pairs, so that «التقى الرجلان» and «المكالمة السابعة بينهما» say nothing. */
export function throughDual(candidate: Candidate, { ordinal }: Attributes, told: readonly Merged[]): Candidate | null {
  const pairs = told.filter((m) => m.parties.size === 2 && m.kind !== "consultation");
  const pairsTold = new Set(pairs.map((m) => [...m.parties.keys()].sort().join())).size;
  if (candidate.rule.startsWith("verb") && pairsTold !== 1) return null;
  if (candidate.parties.length === 0 && ordinal !== null && !future(candidate.status) && pairsTold > 1) return null;
  const last = pairs.sort((x, y) => y.lastSentence - x.lastSentence)[0];
  if (candidate.parties.length > 0 || last === undefined) return candidate;
  // «اتفق الطرفان على استئناف المفاوضات» after a meeting with a mediator: others negotiate.
  if (NEGOTIATION.has(candidate.word) && future(candidate.status) && last.kind === "meeting") return candidate;
  return { ...candidate, parties: [...last.parties.keys()].map((actor) => ({ actor, role: "party" as const })) };
}

/** «فيما أجرى وفدا البلدين محادثات»: the two states whose persons met, in a contact of its own. */
export function ofDelegations(actors: DocumentActors, candidate: Candidate, told: readonly Merged[]): Candidate {
  const sides = new Set(
    [...(told.findLast((m) => m.parties.size >= 2)?.parties.keys() ?? [])]
      .map((id) => sideOf(actors, id))
      .filter((id) => actors.byId.has(id) || isKnown(actors, id, candidate.at)),
  );
  if (sides.size !== 2) return candidate;
  // «برئاسة فلان»: a head who is named stands for his side.
  const heads = candidate.parties.filter((p) => sides.has(sideOf(actors, p.actor)));
  const headed = new Set(heads.map((p) => sideOf(actors, p.actor)));
  const unnamed = [...sides].filter((side) => !headed.has(side));
  return { ...candidate, parties: [...heads.map((p) => p.actor), ...unnamed].map((actor) => ({ actor, role: "party" as const })), ranks: ["delegation"] };
}

/** A state that so far stood only as an adjective takes part from now on. */
function isKnown(actors: DocumentActors, id: string, token: number): boolean {
  const entity = actors.base.entities.get(id);
  return entity?.kind === "state" && actors.known(entity, token).id === id;
}
