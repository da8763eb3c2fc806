import type { FiledFact } from "#model/record/filed-fact.ts";

/** By what the reports that hold facts are found. `any` finds all of them; `topicless` those with a fact of this kind whose words name no topic. */
export type FactField = "any" | "kind" | "actor" | "side" | "topic" | "topicless";

/** The keys of a report's facts, each once. */
export function factKeys(facts: readonly FiledFact[]): readonly (readonly [FactField, string])[] {
  const keys = new Map<string, readonly [FactField, string]>();
  const put = (field: FactField, value: string | null): void => {
    if (value !== null) keys.set(`${field} ${value}`, [field, value]);
  };
  if (facts.length > 0) put("any", "");
  for (const fact of facts) {
    put("kind", fact.kind);
    put("actor", fact.actor);
    put("side", fact.side);
    for (const topic of fact.topics) put("topic", topic);
    if (fact.topics.length === 0) put("topicless", fact.kind);
  }
  return [...keys.values()];
}
