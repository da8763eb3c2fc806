import type { FactCorrection } from "#model/record/fact-decision.ts";
import type { Span } from "#model/span.ts";

/** The words of the report that a corrected value consists of, in their order; none where it is no words, or is taken away. */
export function spansOfCorrection({ attribute, value }: FactCorrection): readonly Span[] {
  switch (attribute) {
    case "content":
    case "counterpart":
    case "condition":
    case "consequence":
    case "likelihood":
      return value === null ? [] : [value];
    case "alternatives":
      return value;
    default:
      return [];
  }
}
