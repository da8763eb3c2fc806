import { dateWords } from "#text/wording/date-words.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { Names } from "../api/answers.ts";
import { useTopicName } from "../contact/topic-words.tsx";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { isEmptyRule, type Rule } from "./rule.ts";

/** The conditions of a story in words. */
export function RuleWords({ rule, names }: { readonly rule: Rule; readonly names: Names }) {
  const say = useSay();
  const topicName = useTopicName();
  const { sides, actors, topics, from, to } = rule;
  if (isEmptyRule(rule)) return <p className="second">{say("rule.nothing")}</p>;
  const called = (ids: readonly string[]): readonly string[] => ids.map((id) => nameOf(id, names, say));
  const parts = [
    ["sides", listWords(called(sides), say)],
    ["actors", called(actors).join(say("rule.or"))],
    ["topics", topics.map(topicName).join(say("rule.or"))],
    ["days", from === null && to === null ? "" : dateWords(`${from ?? ".."}/${to ?? ".."}`, say)],
  ] as const;
  return (
    <dl className="rule">
      {parts.map(([what, words]) =>
        words === "" ? null : (
          <div key={what}>
            <dt>{say(`rule.${what}`)}</dt>
            <dd>
              <bdi>{words}</bdi>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
