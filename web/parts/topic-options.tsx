import { useQuery } from "@tanstack/react-query";
import { aboutQuery, countsQuery } from "../api/queries.ts";
import { useSay } from "../words/language.tsx";

/** Topics to choose from: those that contacts on record are about first, the most frequent before the others, which stand by name. */
export function TopicOptions({ without = [] }: { readonly without?: readonly string[] }) {
  const say = useSay();
  const { data: about } = useQuery(aboutQuery);
  const { data: counts } = useQuery(countsQuery);
  const ofTopic = (id: string): number => counts?.byTopic[id] ?? 0;
  const topics = (about?.topics ?? []).filter(({ id }) => !without.includes(id));
  const held = topics.filter(({ id }) => ofTopic(id) > 0).sort((a, b) => ofTopic(b.id) - ofTopic(a.id));
  const others = topics.filter(({ id }) => ofTopic(id) === 0).sort((a, b) => a[say.lang].localeCompare(b[say.lang], say.lang));
  return (
    <>
      {held.length === 0 ? null : (
        <optgroup label={say("topics.on-record")}>
          {held.map((topic) => (
            <option key={topic.id} value={topic.id}>
              {say("filter.topic-of", { topic: topic[say.lang], n: ofTopic(topic.id) })}
            </option>
          ))}
        </optgroup>
      )}
      {others.length === 0 ? null : (
        <optgroup label={say("topics.others")}>
          {others.map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topic[say.lang]}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
}
