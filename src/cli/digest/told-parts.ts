import type { Key } from "../messages/say.ts";
import { driverLines } from "./driver-lines.ts";
import { followUpLines } from "./follow-up-lines.ts";
import { byKind, positionLines } from "./position-lines.ts";
import { questionLines } from "./question-lines.ts";
import { scenarioLines } from "./scenario-lines.ts";
import { stakeholderLines } from "./stakeholder-lines.ts";
import { statementLines } from "./statement-lines.ts";
import type { View } from "./view.ts";

/** A fact as it is shown, and who says, wants or asks it; null where the report tells it by itself. */
export interface Item {
  readonly by: string | null;
  readonly lines: readonly string[];
}

/** One kind of facts under one heading. */
export interface ToldPart {
  readonly heading: Key;
  /** Facts stand under the name of whose they are; else each names its own. */
  readonly grouped: boolean;
  readonly items: readonly Item[];
}

/** All that a reading holds beside contacts and actors, kind by kind. */
export function toldParts(view: View): readonly ToldPart[] {
  const { statements, positions, scenarios, questions, followUps, stakeholders, drivers } = view.reading;
  return [
    { heading: "section.statements", grouped: true, items: statements.map((s) => ({ by: s.speaker, lines: statementLines(s, view) })) },
    { heading: "section.positions", grouped: true, items: byKind(positions).map((p) => ({ by: p.holder, lines: positionLines(p, view) })) },
    { heading: "section.follow-ups", grouped: false, items: followUps.map((f) => ({ by: null, lines: followUpLines(f, view) })) },
    { heading: "section.scenarios", grouped: true, items: scenarios.map((s) => ({ by: s.speaker, lines: scenarioLines(s, view) })) },
    { heading: "section.questions", grouped: true, items: questions.map((q) => ({ by: q.speaker, lines: questionLines(q, view) })) },
    { heading: "section.drivers", grouped: false, items: drivers.map((d) => ({ by: d.speaker, lines: driverLines(d, view) })) },
    { heading: "section.stakeholders", grouped: false, items: stakeholders.map((s) => ({ by: null, lines: stakeholderLines(s, view) })) },
  ];
}
