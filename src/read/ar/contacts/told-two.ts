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
    [...(told.findLast((m) => m.parties.size >= 2)?.parties.keys() ?? [])].map((id) => sideOf(actors, id)).filter((id) => actors.byId.has(id)),
  );
  if (sides.size !== 2) return candidate;
  return { ...candidate, parties: [...sides].map((actor) => ({ actor, role: "party" as const })), ranks: ["delegation"] };
}
