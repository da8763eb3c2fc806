import type { FactCorrection } from "#model/record/fact-decision.ts";
import { spansOfCorrection } from "#record/decisions/spans-of-correction.ts";
import { listWords } from "#text/wording/list-words.ts";
import { PART } from "../digest/lengths.ts";
import { topicWords } from "../digest/topic-words.ts";
import type { RecordView } from "./record-view.ts";

/** "speaker: Vladimir Putin and act: warn": values of a fact of a report, each with what it is of. */
export function factValuesWords(corrections: readonly FactCorrection[], report: string, view: RecordView): string {
  const { say } = view.page;
  return listWords(
    corrections.map((correction) => say("fact.value", { attribute: say(`fact.${correction.attribute}`), value: valueOf(correction, report, view) })),
    say,
  );
}

function valueOf(correction: FactCorrection, report: string, { page, names, quote }: RecordView): string {
  const { say } = page;
  switch (correction.attribute) {
    case "speaker":
    case "holder":
      return names.name(correction.value);
    case "addressee":
      return correction.value === null ? say("decision.nothing") : names.name(correction.value);
    case "act":
      return say(`act.${correction.value}`);
    case "kind":
      return say(`position.${correction.value}`);
    case "direct":
      return say(correction.value ? "fact.yes" : "fact.no");
    case "topics":
      return correction.value.length === 0 ? say("decision.nothing") : topicWords(correction.value, page);
    default: {
      const quoted = spansOfCorrection(correction).map((span) => say("quote", { text: quote(report, [span], PART)?.words ?? "" }));
      return quoted.length === 0 ? say("decision.nothing") : listWords(quoted, say);
    }
  }
}
