import type { Lost } from "#model/explanation.ts";
import { INDENT } from "../digest/indent.ts";
import { ruleWords } from "#text/wording/rule-words.ts";
import type { View } from "../digest/view.ts";
import type { Key, Say } from "../messages/say.ts";
import { placedWords } from "./placed-words.ts";

/** A draft that lost: what it would have told by which rule, where, and why it did not. */
export function lostLines({ fact, told, rule, span, reason }: Lost, view: View): readonly string[] {
  const { say, paint } = view.page;
  return [
    `${INDENT}${paint.faint("–")} ${say("explain.draft", { told: toldWords(fact, told, say), rule: ruleWords(rule, say) })} ${placedWords(span, view)}: ${say(`lost.${reason}`)}`,
  ];
}

const PREFIX: Readonly<Partial<Record<Lost["fact"], string>>> = {
  contact: "kind",
  statement: "act",
  position: "position",
  scenario: "scenario",
  question: "question",
};

/** What a draft would have told, in words; kinds without words of their own stay as they are. */
function toldWords(fact: Lost["fact"], told: string, say: Say): string {
  const prefix = PREFIX[fact];
  return prefix === undefined ? told : say(`${prefix}.${told}` as Key);
}
