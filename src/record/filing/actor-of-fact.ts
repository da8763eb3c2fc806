import type { Driver } from "#model/driver.ts";
import type { FollowUp } from "#model/follow-up.ts";
import type { Position, Question, Scenario, Statement } from "#model/reading.ts";
import type { Fact, FiledKind } from "#model/record/filed-fact.ts";
import type { Stakeholder } from "#model/stakeholder.ts";

/** Whose a fact is: its speaker, holder or actor; null where nobody's. */
export function actorOfFact(kind: FiledKind, fact: Fact): string | null {
  switch (kind) {
    case "statement":
    case "scenario":
    case "question":
    case "driver":
      return (fact as Statement | Scenario | Question | Driver).speaker;
    case "position":
      return (fact as Position).holder;
    case "follow-up":
    case "stakeholder":
      return (fact as FollowUp | Stakeholder).actor;
  }
}
