import type { FiledFact, FiledKind } from "#model/record/filed-fact.ts";
import { INDENT } from "../digest/indent.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { factLines } from "./fact-lines.ts";
import type { RecordView } from "./record-view.ts";

/** Kinds whose lines name the actor themselves, or that have none. */
const FLAT: readonly FiledKind[] = ["follow-up", "stakeholder", "driver"];

/** Facts under the name of whose they are, actors in the order of their first fact, each with the report that tells it. */
export function factsPage(facts: readonly FiledFact[], view: RecordView): readonly string[] {
  const { say, paint } = view.page;
  const one = (fact: FiledFact, indent: string): readonly string[] => [
    ...factLines(fact, view).map((line) => indent + line),
    `${indent}${INDENT}${paint.faint(`${view.source(fact.report)} · ${isolated(fact.report, say.lang)}`)}`,
  ];
  const flat = facts.filter(({ kind }) => FLAT.includes(kind));
  const grouped = Map.groupBy(
    facts.filter(({ kind }) => !FLAT.includes(kind)),
    ({ actor }) => actor,
  );
  return [
    ...[...grouped].flatMap(([actor, own]) => [
      paint.strong(actor === null ? say("record.by-report") : view.names.nameWithSide(actor)),
      ...own.flatMap((fact) => one(fact, INDENT)),
    ]),
    ...flat.flatMap((fact) => one(fact, "")),
  ];
}
