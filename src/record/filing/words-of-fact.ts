import type { Driver } from "#model/driver.ts";
import type { FollowUp } from "#model/follow-up.ts";
import type { Position, Scenario, Statement } from "#model/reading.ts";
import type { Fact, FiledKind } from "#model/record/filed-fact.ts";
import type { Stakeholder } from "#model/stakeholder.ts";
import type { Span } from "#model/span.ts";

/** The words that are the content of a fact: what was said, wanted, asked, what is to be done, what follows. */
export function wordsOfFact(kind: FiledKind, fact: Fact): Span {
  switch (kind) {
    case "statement":
    case "position":
      return (fact as Statement | Position).content;
    case "scenario":
      return (fact as Scenario).consequence;
    case "question":
      return fact.evidence[0] ?? { start: 0, end: 0 };
    case "follow-up":
      return (fact as FollowUp).task;
    case "stakeholder":
      return (fact as Stakeholder).effect;
    case "driver":
      return (fact as Driver).question;
  }
}
