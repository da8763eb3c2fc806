import type { FiledFact } from "#model/record/filed-fact.ts";
import { replacedValues } from "#record/decisions/replaced-values.ts";
import { listWords } from "#text/wording/list-words.ts";
import { factValuesWords } from "./fact-value-words.ts";
import type { RecordView } from "./record-view.ts";

/** That an analyst added or corrected a fact, by which decisions, and what the reader has in their place; nothing where no decision bears on it. */
export function factMarkLines(fact: FiledFact, view: RecordView): readonly string[] {
  const { decided } = fact;
  if (decided === undefined) return [];
  const { say, paint } = view.page;
  const decisions = listWords(
    decided.decisions.map((number) => say("fact.decision", { number })),
    say,
  );
  const replaced = replacedValues(fact);
  const told = [
    say(`fact.${decided.what}`, { decisions }),
    ...(replaced.length === 0 ? [] : [say("fact.before", { values: factValuesWords(replaced, fact.report, view) })]),
  ];
  return [`   ${paint.faint(told.join(say("list.semicolon")))}`];
}
