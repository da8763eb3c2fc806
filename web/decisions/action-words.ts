import type { Action } from "#model/record/decision.ts";
import type { Attribute } from "#model/record/account.ts";
import type { Key, Say } from "../words/language.tsx";
import { valueWords, type Called } from "../words/values.ts";

/** What was decided, in words. */
export function actionWords(action: Action, called: Called, say: Say): string {
  switch (action.type) {
    case "correct": {
      const { attribute, value } = action.correction;
      if (attribute === "participants") return say("decided.participants");
      const of = { kind: attribute === "kind" ? value : "call", several: false } as const;
      return say("decided.correct", { what: say(`attribute.${attribute}`), value: valueWords(attribute, value, of, called, say) ?? say("decided.nothing") });
    }
    case "pin":
      return say("decided.pin", { what: say(`attribute.${action.attribute as Attribute}` as Key) });
    case "undo":
      return say("decided.undo", { number: action.decision });
    default:
      return say(`decided.${action.type}`);
  }
}
