import type { FiledFact, FiledKind } from "#model/record/filed-fact.ts";
import { INDENT } from "../digest/indent.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { factLines } from "./fact-lines.ts";
import { factMarkLines } from "./fact-mark-lines.ts";
import type { RecordView } from "./record-view.ts";

/** Kinds whose lines name the actor themselves, or that have none. */
const FLAT: readonly FiledKind[] = ["follow-up", "stakeholder", "driver"];

/** Facts under the name of whose they are, actors in the order of their first fact, each with the report that tells it, which is named once for several in a row. */
export function factsPage(facts: readonly FiledFact[], view: RecordView): readonly string[] {
  const { say, paint } = view.page;
  const told = (own: readonly FiledFact[], indent: string): readonly string[] =>
    own.flatMap((fact, at) => [
      ...[...factLines(fact, view), ...factMarkLines(fact, view)].map((line) => indent + line),
      ...(own[at + 1]?.report === fact.report ? [] : [`${indent}${INDENT}${paint.faint(`${view.source(fact.report)} · ${isolated(fact.report, say.lang)}`)}`]),
    ]);
  const grouped = Map.groupBy(
    facts.filter(({ kind }) => !FLAT.includes(kind)),
    // Each report has its own writer.
    ({ actor, report }) => (actor === "author" ? `${actor} ${report}` : actor),
  );
  return [
    ...[...grouped.values()].flatMap((own) => {
      const actor = own[0]?.actor ?? null;
      return [paint.strong(actor === null ? say("record.by-report") : view.names.nameWithSide(actor)), ...told(own, INDENT)];
    }),
    ...told(
      facts.filter(({ kind }) => FLAT.includes(kind)),
      "",
    ),
  ];
}
