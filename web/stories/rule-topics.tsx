import { useQuery } from "@tanstack/react-query";
import { aboutQuery } from "../api/queries.ts";
import { useTopicName } from "../contact/topic-words.tsx";
import { useSay } from "../words/language.tsx";
import { Chosen } from "./chosen.tsx";

/** The topics of a story, of which one is enough. */
export function RuleTopics({ ids, onChange }: { readonly ids: readonly string[]; readonly onChange: (ids: readonly string[]) => void }) {
  const say = useSay();
  const topicName = useTopicName();
  const { data: about } = useQuery(aboutQuery);
  const free = (about?.topics ?? []).filter(({ id }) => !ids.includes(id));
  return (
    <fieldset className="stack tight">
      <legend>{say("story.topics")}</legend>
      <p className="quiet little">{say("story.topics-help")}</p>
      <Chosen ids={ids} wordsOf={topicName} onDrop={(gone) => onChange(ids.filter((id) => id !== gone))} />
      <select
        className="input"
        aria-label={say("story.add-topics")}
        value=""
        onChange={({ target }) => {
          if (target.value !== "") onChange([...ids, target.value]);
        }}
      >
        <option value="">{say("story.add-topics")}</option>
        {free.map((topic) => (
          <option key={topic.id} value={topic.id}>
            {topic[say.lang]}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
