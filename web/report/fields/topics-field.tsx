import { useQuery } from "@tanstack/react-query";
import { aboutQuery } from "../../api/queries.ts";
import { useTopicName } from "../../contact/topic-words.tsx";
import { useSay } from "../../words/language.tsx";

/** Topics: each can be taken away, others added. */
export function TopicsField({ value, onChange }: { readonly value: readonly string[]; readonly onChange: (topics: readonly string[]) => void }) {
  const say = useSay();
  const name = useTopicName();
  const { data } = useQuery(aboutQuery);
  const others = (data?.topics ?? []).map(({ id }) => id).filter((id) => !value.includes(id));
  return (
    <div className="stack tight">
      <label className="field">
        {say("fact-attribute.topics")}
        <select value="" onChange={({ target }) => onChange([...value, target.value])}>
          <option value="" disabled>
            {say("fact-field.add-topic")}
          </option>
          {others.map((id) => (
            <option key={id} value={id}>
              {name(id)}
            </option>
          ))}
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
