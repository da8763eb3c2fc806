import type { FactCorrection } from "#model/record/fact-decision.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { Names } from "../api/answers.ts";
import type { Say } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";

/** «القائل: …»: values of a fact, each with what it is of. `topicName` tells what a topic is called. */
export const factValuesWords = (values: readonly FactCorrection[], names: Names, topicName: (id: string) => string, say: Say): string =>
  values
    .map((value) => say("fact.value", { what: say(`fact-attribute.${value.attribute}`), value: valueOf(value, names, topicName, say) }))
    .join(say("list.semicolon"));

function valueOf(correction: FactCorrection, names: Names, topicName: (id: string) => string, say: Say): string {
  switch (correction.attribute) {
    case "speaker":
    case "holder":
      return nameOf(correction.value, names, say);
    case "addressee":
      return correction.value === null ? say("fact-field.nobody") : nameOf(correction.value, names, say);
    case "act":
      return say(`act.${correction.value}`);
    case "kind":
      return say(`position.${correction.value}`);
    case "direct":
      return say(correction.value ? "yes" : "no");
    case "topics":
      return correction.value.length === 0 ? say("decided.nothing") : listWords(correction.value.map(topicName), say);
  }
}
