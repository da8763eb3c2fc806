import type { Driver } from "#model/driver.ts";
import type { FollowUp } from "#model/follow-up.ts";
import type { Position, Question, Scenario, Statement } from "#model/reading.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Stakeholder } from "#model/stakeholder.ts";
import { driverLines } from "../digest/driver-lines.ts";
import { followUpLines } from "../digest/follow-up-lines.ts";
import { positionLines } from "../digest/position-lines.ts";
import { questionLines } from "../digest/question-lines.ts";
import { scenarioLines } from "../digest/scenario-lines.ts";
import { stakeholderLines } from "../digest/stakeholder-lines.ts";
import { statementLines } from "../digest/statement-lines.ts";
import type { RecordView } from "./record-view.ts";

/** A filed fact as the digest of its report shows it; contacts that it names by their number there are left out, since here they have none. */
export function factLines({ kind, report, fact }: FiledFact, view: RecordView): readonly string[] {
  const reading = view.reading(report);
  if (reading === null) return [];
  switch (kind) {
    case "statement":
      return statementLines({ ...(fact as Statement), about: null }, reading);
    case "position":
      return positionLines(fact as Position, reading);
    case "scenario":
      return scenarioLines(fact as Scenario, reading);
    case "question":
      return questionLines(fact as Question, reading);
    case "follow-up":
      return followUpLines({ ...(fact as FollowUp), contact: null }, reading);
    case "stakeholder":
      return stakeholderLines({ ...(fact as Stakeholder), of: null }, reading);
    case "driver":
      return driverLines(fact as Driver, reading);
  }
}
