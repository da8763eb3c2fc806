import type { ExplainedFact } from "#model/explanation.ts";
import { INDENT } from "../digest/indent.ts";
import { ruleWords } from "#text/wording/rule-words.ts";
import { isolated } from "#text/wording/safe-text.ts";
import type { View } from "../digest/view.ts";
import { lostLines } from "./lost-lines.ts";
import { placedWords } from "./placed-words.ts";

/** One fact: what it says, by which rules, on which words, and what lost to it. */
export function factLines(fact: ExplainedFact, title: string, view: View): readonly string[] {
  const { say, paint } = view.page;
  const rules = `${paint.faint(`${say("explain.rules")}:`)} ${fact.rules.map((rule) => `${ruleWords(rule, say)} ${paint.faint(isolated(`[${rule}]`, say.lang))}`).join(say("list.comma"))}`;
  const words = fact.evidence.map((span) => placedWords(span, view));
  return [
    `${INDENT}${paint.strong(isolated(fact.id, say.lang))} ${title}`,
    `${INDENT}${INDENT}${rules}`,
    // The mentions of an actor are many and short.
    ...(fact.kind === "actor" ? [words.join(" · ")].filter((line) => line !== "") : words).map((line) => `${INDENT}${INDENT}${line}`),
    ...fact.lost.flatMap((lost) => lostLines(lost, view)).map((line) => INDENT + line),
  ];
}
