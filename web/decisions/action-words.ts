import type { Attribute } from "#model/record/account.ts";
import type { Action, Correction } from "#model/record/decision.ts";
import { listWords } from "#text/wording/list-words.ts";
import { isolated } from "#text/wording/safe-text.ts";
import type { DecisionView, Reports } from "../api/answers.ts";
import { factValuesWords } from "../facts/fact-value-words.ts";
import type { Key, Say } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { harmless } from "../words/safe.ts";
import { valueWords, type Called } from "../words/values.ts";

/** What the lines of the ledger name. */
export interface Told extends Called {
  readonly reports: Reports;
}

/** What was decided, in words. `topicName` tells what a topic is called. */
export function decisionWords(decision: DecisionView, told: Told, topicName: (id: string) => string, say: Say): string {
  const { action, undoes } = decision;
  if (action.type !== "undo") return actionWords(action, decision, told, topicName, say);
  return say("decided.undo", { number: action.decision, what: undoes === null ? "" : actionWords(undoes, decision, told, topicName, say) });
}

function actionWords(action: Action, decision: DecisionView, told: Told, topicName: (id: string) => string, say: Say): string {
  const { names } = told;
  const { before, after, sentence } = decision;
  const source = isolated(told.reports[decision.place?.report ?? ""]?.outlet ?? say("report.no-outlet"), say.lang);
  const words = (value: Correction): string => correctionWords(value, decision, told, say);
  switch (action.type) {
    case "correct": {
      const what = say(`attribute.${action.correction.attribute}`);
      const value = words(action.correction);
      return before === null ? say("decided.correct", { what, value }) : say("decided.correct-from", { what, before: words(before), value });
    }
    case "pin": {
      const what = say(`attribute.${action.attribute as Attribute}` as Key);
      const value = after === null ? say("decided.nothing") : words(after);
      const was = before === null ? null : words(before);
      return was === null || was === value ? say("decided.pin", { what, value, source }) : say("decided.pin-before", { what, value, before: was, source });
    }
    case "add-fact": {
      const { draft } = action;
      const who = nameOf(draft.kind === "position" ? draft.fact.holder : draft.fact.speaker, names, say);
      const kind = draft.kind === "position" ? say(`position.${draft.fact.kind}`) : say(`fact.${draft.kind}`);
      return say("decided.add-fact", { kind, who });
    }
    case "add-actor": {
      const { kind, side, names: called } = action.actor;
      const who = isolated(harmless(called[say.lang] ?? called.ar ?? called.en ?? ""), say.lang);
      const notes = [say(`actor-kind.${kind}`), ...(side === null ? [] : [isolated(nameOf(side, names, say), say.lang)])].join(say("list.comma"));
      return say("decided.add-actor", { who, notes });
    }
    case "reject-fact":
      return say("decided.reject-fact", { what: say(`fact.${action.fact.kind}`) });
    case "correct-fact":
      return say("decided.correct-fact", { what: say(`fact.${action.fact.kind}`), values: factValuesWords(decision.values, names, topicName, say) });
    case "settle":
      return say("decided.settle", { what: sentence === null ? say("decided.a-point") : sentence[say.lang] });
    case "reject":
    case "split":
      return say(`decided.${action.type}`, { source });
    case "undo":
      return say("decided.undo", { number: action.decision, what: "" });
    default:
      return say(`decided.${action.type}`);
  }
}

/** A value that is shown, or was, in words; what is longer than a word or two is set apart from the line. */
export function correctionWords(correction: Correction, { contacts }: Pick<DecisionView, "contacts">, called: Called, say: Say): string {
  const { attribute, value } = correction;
  if (attribute === "participants")
    return listWords(
      value.map(({ actor }) => nameOf(actor, called.names, say)),
      say,
    );
  if (attribute === "undeclared") return say(value ? "yes" : "no");
  const [contact] = contacts;
  const of = attribute === "kind" ? { kind: value, several: contact?.several ?? false } : { kind: contact?.kind ?? "call", several: contact?.several ?? false };
  return isolated(valueWords(attribute, value, of, called, say) ?? say("decided.nothing"), say.lang);
}
