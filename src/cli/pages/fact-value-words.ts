import type { FactCorrection } from "#model/record/fact-decision.ts";
import { listWords } from "#text/wording/list-words.ts";
import { topicWords } from "../digest/topic-words.ts";
import type { RecordView } from "./record-view.ts";

/** "speaker: Vladimir Putin": a value of a fact with what it is of. */
function factValueWords(correction: FactCorrection, view: RecordView): string {
  const { say } = view.page;
  return say("fact.value", { attribute: say(`fact.${correction.attribute}`), value: valueOf(correction, view) });
}

/** Several, as a list. */
export const factValuesWords = (corrections: readonly FactCorrection[], view: RecordView): string =>
  listWords(
    corrections.map((correction) => factValueWords(correction, view)),
    view.page.say,
  );

function valueOf(correction: FactCorrection, { page, names }: RecordView): string {
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
  }
}
