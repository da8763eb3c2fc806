import { useTopicName } from "../contact/topic-words.tsx";
import { TopicOptions } from "../parts/topic-options.tsx";
import { useSay } from "../words/language.tsx";
import { Chosen } from "./chosen.tsx";

/** The topics of a story, of which one is enough. */
export function RuleTopics({ ids, onChange }: { readonly ids: readonly string[]; readonly onChange: (ids: readonly string[]) => void }) {
  const say = useSay();
  const topicName = useTopicName();
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
        <TopicOptions without={ids} />
      </select>
    </fieldset>
  );
}
