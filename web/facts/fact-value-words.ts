import { listWords } from "#text/wording/list-words.ts";
import type { FactValue, Names } from "../api/answers.ts";
import type { Say } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { harmless } from "../words/safe.ts";
import { shortened } from "../words/shortened.ts";

/** «القائل: …»: values of a fact, each with what it is of. `topicName` tells what a topic is called. */
export const factValuesWords = (values: readonly FactValue[], names: Names, topicName: (id: string) => string, say: Say): string =>
  values
    .map((told) => say("fact.value", { what: say(`fact-attribute.${told.value.attribute}`), value: valueOf(told, names, topicName, say) }))
    .join(say("list.semicolon"));

function valueOf({ value: correction, words }: FactValue, names: Names, topicName: (id: string) => string, say: Say): string {
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
    default: {
      const quoted = words.map((each) => say("quote", { text: shortened(harmless(each)) }));
      return quoted.length === 0 ? say("decided.nothing") : listWords(quoted, say);
    }
  }
}
