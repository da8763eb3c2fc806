import type { FactView, Names } from "../api/answers.ts";
import { useTopicName } from "../contact/topic-words.tsx";
import { useSay } from "../words/language.tsx";
import { factValuesWords } from "./fact-value-words.ts";

/** Says that an analyst added or corrected a fact, and what stood there before; nothing of what is as it was read. */
export function FactMark({ fact, names }: { readonly fact: FactView; readonly names: Names }) {
  const say = useSay();
  const topicName = useTopicName();
  if (fact.decided === undefined) return null;
  const before = factValuesWords(fact.replaced, names, topicName, say);
  return (
    <p className="row little">
      <span className="chip by-analyst">{say(`fact.${fact.decided.what}`)}</span>
      {before === "" ? null : <span className="quiet">{say("fact.before", { values: before })}</span>}
    </p>
  );
}
