import type { FactView, Names } from "../api/answers.ts";
import { useTopicName } from "../contact/topic-words.tsx";
import { useSay } from "../words/language.tsx";
import { factValuesWords } from "./fact-value-words.ts";

/** Says that an analyst added or corrected a fact, and what stood there before; nothing of what is as it was read. */
export function FactMark({ fact, names }: { readonly fact: FactView; readonly names: Names }) {
  const say = useSay();
  if (fact.decided === undefined) return null;
  return (
    <div className="row little">
      <span className="chip by-analyst">{say(`fact.${fact.decided.what}`)}</span>
      <FactBefore fact={fact} names={names} />
    </div>
  );
}

/** The values in whose place an analyst put others; nothing where there are none. */
export function FactBefore({ fact, names }: { readonly fact: FactView; readonly names: Names }) {
  const say = useSay();
  const topicName = useTopicName();
  if (fact.replaced.length === 0) return null;
  return <p className="quiet little">{say("fact.before", { values: factValuesWords(fact.replaced, names, topicName, say) })}</p>;
}
