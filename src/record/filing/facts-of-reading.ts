import type { Reading } from "#model/reading.ts";
import type { Fact, FiledKind } from "#model/record/filed-fact.ts";

/** Where a Reading keeps the facts of each kind, in the order in which they are filed. */
export const LIST_OF = {
  statement: "statements",
  position: "positions",
  scenario: "scenarios",
  question: "questions",
  "follow-up": "followUps",
  stakeholder: "stakeholders",
  driver: "drivers",
} as const satisfies Readonly<Record<FiledKind, keyof Reading>>;

export const FILED_KINDS = Object.keys(LIST_OF) as readonly FiledKind[];

/** The facts of a kind. */
export const factsOfReading = (reading: Omit<Reading, "text">, kind: FiledKind): readonly Fact[] => reading[LIST_OF[kind]];
