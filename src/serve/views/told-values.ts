import type { FactCorrection } from "#model/record/fact-decision.ts";
import { spansOfCorrection } from "#record/decisions/spans-of-correction.ts";
import type { FactValue } from "../contract/fact-value.ts";

/** Values of a fact with the words that they consist of, cut out of the text of its report. */
export const toldValues = (values: readonly FactCorrection[], text: string): readonly FactValue[] =>
  values.map((value) => ({ value, words: spansOfCorrection(value).map(({ start, end }) => text.slice(start, end)) }));
