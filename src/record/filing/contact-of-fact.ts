import type { FollowUp } from "#model/follow-up.ts";
import type { Position, Statement } from "#model/reading.ts";
import type { Fact, FiledKind } from "#model/record/filed-fact.ts";
import type { Stakeholder } from "#model/stakeholder.ts";

/** The contact of the Reading that a fact is about or that sets it in motion; null where none. `statements` are those of the same Reading, by their ids. */
export function contactOfFact(kind: FiledKind, fact: Fact, statements: ReadonlyMap<string | null, Statement>): string | null {
  switch (kind) {
    case "statement":
      return (fact as Statement).about?.contact ?? null;
    case "position":
      return statements.get((fact as Position).statement)?.about?.contact ?? null;
    case "follow-up":
      return (fact as FollowUp).contact;
    case "stakeholder": {
      const { of } = fact as Stakeholder;
      return of !== null && "contact" in of ? of.contact : null;
    }
    default:
      return null;
  }
}
