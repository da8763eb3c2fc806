import type { Position, Question, Scenario, Statement } from "#model/reading.ts";
import type { Driver } from "#model/driver.ts";
import type { FollowUp } from "#model/follow-up.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Stakeholder } from "#model/stakeholder.ts";
import type { Span } from "#model/span.ts";
import { anchorOfFact } from "#record/decisions/anchor-of-fact.ts";
import { replacedValues } from "#record/decisions/replaced-values.ts";
import { wordsOfFact } from "#record/filing/words-of-fact.ts";
import type { FactView } from "../contract/facts.ts";
import { quoteOf } from "./quote.ts";
import { toldValues } from "./told-values.ts";

/** The parts of a fact that are shown beside its content, by their names, and whom it names. */
interface Parts {
  readonly others: Readonly<Record<string, Span | null>>;
  readonly actors: readonly (string | null)[];
}

function partsOf({ kind, fact }: FiledFact): Parts {
  switch (kind) {
    case "statement": {
      const { speaker, via } = fact as Statement;
      return { others: {}, actors: [speaker, ...via] };
    }
    case "position": {
      const { counterpart, holder, addressee } = fact as Position;
      return { others: { counterpart }, actors: [holder, addressee] };
    }
    case "scenario": {
      const { condition, likelihood, speaker } = fact as Scenario;
      return { others: { condition, likelihood }, actors: [speaker] };
    }
    case "question": {
      const { alternatives, speaker } = fact as Question;
      return { others: Object.fromEntries(alternatives.map((alternative, i) => [`alternative.${i + 1}`, alternative])), actors: [speaker] };
    }
    case "follow-up": {
      const { condition, actor } = fact as FollowUp;
      return { others: { condition }, actors: [actor] };
    }
    case "stakeholder": {
      const { actor } = fact as Stakeholder;
      return { others: {}, actors: [actor] };
    }
    case "driver": {
      const { dependsOn, speaker } = fact as Driver;
      return { others: { dependsOn }, actors: [speaker] };
    }
  }
}

/** A fact with its words, cut out of its report. */
export function factView(filed: FiledFact, texts: ReadonlyMap<string, string>): FactView {
  const text = texts.get(filed.report) ?? "";
  const { others } = partsOf(filed);
  const cut = ({ start, end }: Span): string => text.slice(start, end);
  return {
    ...filed,
    words: cut(wordsOfFact(filed.kind, filed.fact)),
    anchor: anchorOfFact(filed),
    replaced: toldValues(replacedValues(filed), text),
    parts: {
      ...Object.fromEntries(Object.entries(others).flatMap(([name, span]) => (span === null ? [] : [[name, cut(span)]]))),
      ...(filed.kind === "question" ? { question: asAsked(filed.report, text, (filed.fact as Question).alternatives) } : {}),
    },
  };
}

/** A question as it is asked: the sentence that its answers stand in, or those from the first to the last. */
function asAsked(report: string, text: string, answers: readonly Span[]): string {
  const start = Math.min(...answers.map((answer) => answer.start));
  const { before, words, after } = quoteOf(report, text, { start, end: Math.max(...answers.map((answer) => answer.end)) });
  return before + words + after;
}

/** The actors and sides that a fact names. */
export const idsOfFact = (filed: FiledFact): readonly (string | null)[] => [
  filed.actor,
  filed.side,
  ...partsOf(filed).actors,
  ...replacedValues(filed).flatMap(({ attribute, value }) => (attribute === "speaker" || attribute === "holder" || attribute === "addressee" ? [value] : [])),
];
