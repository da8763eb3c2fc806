import { useTopicName } from "../../contact/topic-words.tsx";
import { TopicOptions } from "../../parts/topic-options.tsx";
import { useSay } from "../../words/language.tsx";

/** Topics: each can be taken away, others added. */
export function TopicsField({ value, onChange }: { readonly value: readonly string[]; readonly onChange: (topics: readonly string[]) => void }) {
  const say = useSay();
  const name = useTopicName();
  return (
    <div className="stack tight">
      <label className="field">
        {say("fact-attribute.topics")}
        <select value="" onChange={({ target }) => onChange([...value, target.value])}>
          <option value="" disabled>
            {say("fact-field.add-topic")}
          </option>
          <TopicOptions without={value} />
        </select>
      </label>
      {value.length === 0 ? null : (
        <div className="row">
          {value.map((id) => (
            <button
              key={id}
              type="button"
              className="chip"
              aria-label={say("fact-field.drop-label", { what: name(id) })}
              onClick={() => onChange(value.filter((each) => each !== id))}
            >
              {name(id)} <span aria-hidden="true">×</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
