import { positionLines, byKind } from "./position-lines.ts";
import { questionLines } from "./question-lines.ts";
import { scenarioLines } from "./scenario-lines.ts";
import { statementLines } from "./statement-lines.ts";
import type { Key } from "../messages/say.ts";
import type { View } from "./view.ts";

/** A fact as it is shown, and whose it is. */
export interface Item {
  readonly actor: string;
  readonly lines: readonly string[];
}

/** What is told as somebody's word, will or view: one kind of facts under one heading. */
export interface ToldPart {
  readonly heading: Key;
  readonly items: readonly Item[];
}

/** All that a reading holds of what people said, want, expect and ask, kind by kind. */
export function toldParts(view: View): readonly ToldPart[] {
  const { statements, positions, scenarios, questions } = view.reading;
  return [
    { heading: "section.statements", items: statements.map((s) => ({ actor: s.speaker, lines: statementLines(s, view) })) },
    { heading: "section.positions", items: byKind(positions).map((p) => ({ actor: p.holder, lines: positionLines(p, view) })) },
    { heading: "section.scenarios", items: scenarios.map((s) => ({ actor: s.speaker, lines: scenarioLines(s, view) })) },
    { heading: "section.questions", items: questions.map((q) => ({ actor: q.speaker, lines: questionLines(q, view) })) },
  ];
}
