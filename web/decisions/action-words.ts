import type { Action } from "#model/record/decision.ts";
import type { Attribute } from "#model/record/account.ts";
import { listWords } from "#text/wording/list-words.ts";
import { factValuesWords } from "../facts/fact-value-words.ts";
import type { Key, Say } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { valueWords, type Called } from "../words/values.ts";

/** What was decided, in words. `topicName` tells what a topic is called. */
export function actionWords(action: Action, called: Called, topicName: (id: string) => string, say: Say): string {
  const { names } = called;
  switch (action.type) {
    case "correct": {
      const { attribute, value } = action.correction;
      if (attribute === "participants")
        return say("participants.corrected", {
          who: listWords(
            value.map(({ actor }) => nameOf(actor, names, say)),
            say,
          ),
        });
      const of = { kind: attribute === "kind" ? value : "call", several: false } as const;
      return say("decided.correct", { what: say(`attribute.${attribute}`), value: valueWords(attribute, value, of, called, say) ?? say("decided.nothing") });
    }
    case "pin":
      return say("decided.pin", { what: say(`attribute.${action.attribute as Attribute}` as Key) });
    case "add-fact": {
      const { draft } = action;
      const who = nameOf(draft.kind === "position" ? draft.fact.holder : draft.fact.speaker, names, say);
      const kind = draft.kind === "position" ? say(`position.${draft.fact.kind}`) : say(`fact.${draft.kind}`);
      return say("decided.add-fact", { kind, who });
    }
    case "reject-fact":
      return say("decided.reject-fact", { what: say(`fact.${action.fact.kind}`) });
    case "correct-fact":
      return say("decided.correct-fact", { what: say(`fact.${action.fact.kind}`), values: factValuesWords(action.corrections, names, topicName, say) });
    case "undo":
      return say("decided.undo", { number: action.decision });
    default:
      return say(`decided.${action.type}`);
  }
}
